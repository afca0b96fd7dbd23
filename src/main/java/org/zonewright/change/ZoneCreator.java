package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;

/**
 * Creates a zone with its first records, after looking whether there is one. A zone of ours that an
 * earlier attempt left without some of its records gets them.
 */
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
    return provider.newZoneId();
  }

  @Override
  public Outcome write(PlanStep step, Attempt attempt) {
    Change.ZoneCreation creation = creation(step);
    Optional<Zone> existing = find(creation.zone().name());
    if (existing.isPresent()) {
      ZoneContent live = taken(existing.get());
      if (attempt.isRepeated() && missing(creation, live).isEmpty()) {
        return settled(creation);
      }
      if (!isOurs(existing.get(), attempt)) {
        return new Outcome.Conflicted(List.of(), data(live));
      }
    }
    try {
      existing.ifPresentOrElse(
          zone -> fill(zone, creation, attempt), () -> create(creation, attempt));
    } catch (ProviderException problem) {
      return afterProblem(creation, problem);
    }
    return settled(creation);
  }

  /** Only an earlier attempt of ours can have used the id that we chose. */
  private static boolean isOurs(Zone zone, Attempt attempt) {
    return attempt.isRepeated() && zone.providerId().equals(attempt.providerId());
  }

  private void create(Change.ZoneCreation creation, Attempt attempt) {
    String id = attempt.providerId();
    switch (provider.recordWriting()) {
      case RecordWriting.ByZone _ ->
          patience.call(
              () -> provider.createZone(creation.zone(), id, creation.records(), creation.soa()));
      case RecordWriting.ByRecord _ -> {
        Zone zone =
            patience.call(
                () -> provider.createZone(creation.zone(), id, List.of(), creation.soa()));
        fill(zone, creation, attempt);
      }
    }
  }

  private void fill(Zone zone, Change.ZoneCreation creation, Attempt attempt) {
    if (provider.recordWriting() instanceof RecordWriting.ByRecord writing) {
      List<ResourceRecord> live = data(patience.call(() -> provider.readZone(zone)));
      new ZoneFilling(writing, patience).fill(zone, attempt.providerId(), creation.records(), live);
    }
  }

  @Override
  public Truth inspect(PlanStep step, Attempt attempt) {
    Change.ZoneCreation creation = creation(step);
    Optional<Zone> existing = find(creation.zone().name());
    if (existing.isEmpty()) {
      return Truth.NOT_DONE;
    }
    ZoneContent live = patience.call(() -> provider.readZone(existing.get()));
    return missing(creation, live).isEmpty() ? Truth.DONE : Truth.DIFFERENT;
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
      ZoneContent live = taken(found.get());
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
      ZoneContent live = taken(zone.get());
      List<ResourceRecord> missing = missing(creation, live);
      return missing.isEmpty()
          ? new Outcome.Done(zone.get().state() == ProvisioningState.PROVISIONING)
          : new Outcome.Different(missing, found(creation, live));
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
  }

  /** Reads the zone and takes it into the cache; what the provider failed to publish is not it. */
  private ZoneContent taken(Zone zone) {
    ZoneContent content = patience.call(() -> provider.readZone(zone));
    cache.zoneCreated(zone);
    cache.zoneWritten(content);
    return content;
  }

  private static List<ResourceRecord> data(ZoneContent content) {
    return content.records().stream()
        .filter(record -> record.state() != ProvisioningState.FAILED)
        .map(ZoneRecord::data)
        .toList();
  }

  /** What was meant and is not there. A provider may add records of its own. */
  private static List<ResourceRecord> missing(Change.ZoneCreation creation, ZoneContent live) {
    List<ResourceRecord> missing = RecordCounts.without(creation.records(), data(live));
    List<ResourceRecord> all = new ArrayList<>(missing);
    soa(creation, live)
        .filter(soa -> !live.soa().equals(Optional.of(soa)))
        .map(soa -> SoaAsRecord.of(creation.zone().name(), soa))
        .ifPresent(all::add);
    return all;
  }

  /**
   * The start of authority as meant, with the serial that the zone has: that is the provider's.
   * Empty where the provider tells none. That is IONOS, which neither takes a start of authority
   * nor lets it be read: there is nothing to compare.
   */
  private static Optional<Soa> soa(Change.ZoneCreation creation, ZoneContent live) {
    return creation
        .soa()
        .flatMap(meant -> live.soa().map(there -> meant.withSerial(there.serial())));
  }

  /** What is there, with the start of authority if that was meant otherwise. */
  private static List<ResourceRecord> found(Change.ZoneCreation creation, ZoneContent live) {
    List<ResourceRecord> found = new ArrayList<>(data(live));
    if (!soa(creation, live).equals(live.soa())) {
      live.soa()
          .filter(_ -> creation.soa().isPresent())
          .map(soa -> SoaAsRecord.of(creation.zone().name(), soa))
          .ifPresent(found::add);
    }
    return found;
  }
}
