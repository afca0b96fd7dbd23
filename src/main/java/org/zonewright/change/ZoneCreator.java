package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;

/** Creates a zone with its first records, after looking whether there is one. */
final class ZoneCreator implements StepWriter {

  private final Provider provider;
  private final Patience patience;
  private final CacheUpdate cache;

  ZoneCreator(Provider provider, Patience patience, CacheUpdate cache) {
    this.provider = provider;
    this.patience = patience;
    this.cache = cache;
  }

  private static Change.ZoneCreation creation(PlanStep step) {
    if (step.changes().getFirst().change() instanceof Change.ZoneCreation change) {
      return change;
    }
    throw new IllegalArgumentException("no creation of a zone: " + step);
  }

  @Override
  public String providerId(PlanStep step) {
    return "";
  }

  @Override
  public Outcome write(PlanStep step, String providerId, boolean triedBefore) {
    Change.ZoneCreation creation = creation(step);
    Optional<Zone> existing = find(creation.zone().name());
    if (existing.isPresent()) {
      List<ResourceRecord> live = taken(existing.get());
      return triedBefore && missing(creation, live).isEmpty()
          ? new Outcome.Done(false)
          : new Outcome.Conflicted(List.of(), live);
    }
    try {
      patience.call(() -> provider.createZone(creation.zone(), creation.records(), creation.soa()));
    } catch (ProviderException problem) {
      return afterProblem(creation, problem);
    }
    return settled(creation);
  }

  private Optional<Zone> find(DnsName name) {
    return patience.call(() -> provider.findZone(name));
  }

  private Outcome afterProblem(Change.ZoneCreation creation, ProviderException problem) {
    try {
      Optional<Zone> found = find(creation.zone().name());
      if (found.isEmpty()) {
        return new Outcome.Failed(problem);
      }
      // it may have been created in part; then the user has to see both the zone and the reason
      List<ResourceRecord> live = taken(found.get());
      return missing(creation, live).isEmpty() ? settled(creation) : new Outcome.Failed(problem);
    } catch (ProviderException _) {
      return Patience.isUnclear(problem)
          ? new Outcome.Unknown(problem)
          : new Outcome.Failed(problem);
    }
  }

  private Outcome settled(Change.ZoneCreation creation) {
    try {
      Optional<Zone> zone =
          patience.look(
              () -> provider.findZone(creation.zone().name()),
              seen -> seen.filter(z -> z.state() == ProvisioningState.AVAILABLE).isPresent());
      if (zone.isEmpty()) {
        return new Outcome.Different(creation.records(), List.of());
      }
      List<ResourceRecord> live = taken(zone.get());
      List<ResourceRecord> missing = missing(creation, live);
      return missing.isEmpty()
          ? new Outcome.Done(zone.get().state() == ProvisioningState.PROVISIONING)
          : new Outcome.Different(missing, live);
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
  }

  /** Reads the zone and takes it into the cache. */
  private List<ResourceRecord> taken(Zone zone) {
    ZoneContent content = patience.call(() -> provider.readZone(zone));
    cache.zoneCreated(zone);
    cache.zoneRead(content);
    return content.records().stream().map(ZoneRecord::data).toList();
  }

  /** A provider may add records of its own, such as its name servers. */
  private static List<ResourceRecord> missing(
      Change.ZoneCreation creation, List<ResourceRecord> live) {
    List<ResourceRecord> missing = new ArrayList<>(creation.records());
    live.forEach(missing::remove);
    return missing;
  }
}
