package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.Change;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;

/** Deletes a zone, unless it holds something that the user has not seen. */
final class ZoneRemover implements StepWriter {

  private final Provider provider;
  private final Patience patience;
  private final CacheUpdate cache;

  ZoneRemover(Provider provider, Patience patience, CacheUpdate cache) {
    this.provider = provider;
    this.patience = patience;
    this.cache = cache;
  }

  private static Zone zone(PlanStep step) {
    if (step.changes().getFirst().change() instanceof Change.ZoneDeletion change) {
      return change.zone();
    }
    throw new IllegalArgumentException("no deletion of a zone: " + step);
  }

  @Override
  public String providerId(PlanStep step) {
    return zone(step).providerId();
  }

  @Override
  public Outcome write(PlanStep step, Attempt attempt) {
    ZoneRef ref = zone(step).ref();
    List<ResourceRecord> known = step.changes().getFirst().baseSets();
    long asOf = cache.revision();
    Optional<Zone> live = find(ref);
    if (live.isEmpty()) {
      return attempt.isRepeated() ? done(ref, false) : new Outcome.Conflicted(known, List.of());
    }
    if (attempt.isRepeated() && live.get().state() == ProvisioningState.DESTROYING) {
      return settled(ref);
    }
    ZoneContent content = patience.call(() -> provider.readZone(live.get()));
    List<ResourceRecord> there = content.records().stream().map(ZoneRecord::data).toList();
    if (!BaseSets.same(known, there)) {
      cache.zoneRead(content, asOf);
      return new Outcome.Conflicted(known, there);
    }
    try {
      patience.run(() -> provider.deleteZone(live.get()));
    } catch (ProviderException.NotFound _) {
      return done(ref, false);
    } catch (ProviderException problem) {
      return afterProblem(ref, problem);
    }
    return settled(ref);
  }

  private Optional<Zone> find(ZoneRef ref) {
    return patience.call(() -> provider.findZone(ref.name()));
  }

  @Override
  public Truth inspect(PlanStep step, Attempt attempt) {
    boolean there =
        find(zone(step).ref())
            .filter(zone -> zone.state() != ProvisioningState.DESTROYING)
            .isPresent();
    return there ? Truth.NOT_DONE : Truth.DONE;
  }

  private Outcome afterProblem(ZoneRef ref, ProviderException problem) {
    if (!Patience.isUnclear(problem)) {
      return new Outcome.Failed(problem);
    }
    try {
      Optional<Zone> found = find(ref);
      boolean stays = found.filter(z -> z.state() != ProvisioningState.DESTROYING).isPresent();
      return stays ? new Outcome.Failed(problem) : settled(ref);
    } catch (ProviderException _) {
      return new Outcome.Unknown(problem);
    }
  }

  private Outcome settled(ZoneRef ref) {
    try {
      Optional<Zone> left = patience.look(() -> provider.findZone(ref.name()), Optional::isEmpty);
      return done(ref, left.isPresent());
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
  }

  private Outcome done(ZoneRef ref, boolean leaving) {
    cache.zoneDeleted(ref);
    return new Outcome.Done(leaving);
  }
}
