package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.Change;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;

/** Writes one record by itself. */
final class RecordWriter implements StepWriter {

  private final RecordWriting.ByRecord writing;
  private final LiveZones zones;
  private final Patience patience;
  private final CacheUpdate cache;

  RecordWriter(
      RecordWriting.ByRecord writing, LiveZones zones, Patience patience, CacheUpdate cache) {
    this.writing = writing;
    this.zones = zones;
    this.patience = patience;
    this.cache = cache;
  }

  private static Change.OfRecord change(PlanStep step) {
    if (step.changes().getFirst().change() instanceof Change.OfRecord change) {
      return change;
    }
    throw new IllegalArgumentException("this provider has records only: " + step);
  }

  @Override
  public String providerId(PlanStep step) {
    return change(step).before().map(ZoneRecord::id).orElseGet(writing::newRecordId);
  }

  @Override
  public Outcome write(PlanStep step, Attempt attempt) {
    Change.OfRecord change = change(step);
    Zone zone = zones.zone(change.zone());
    return change.before().isPresent()
        ? rewrite(zone, change, change.before().get(), attempt)
        : create(zone, change, attempt);
  }

  private Outcome rewrite(Zone zone, Change.OfRecord change, ZoneRecord before, Attempt attempt) {
    Optional<ZoneRecord> live = patience.call(() -> writing.read(zone, before.id()));
    Optional<ResourceRecord> there = live.map(ZoneRecord::data);
    boolean asWished = there.equals(change.after());
    if (asWished && (live.isPresent() || attempt.isRepeated())) {
      cache.recordWritten(change.zone(), change.before(), live);
      return new Outcome.Done(false);
    }
    boolean untouched =
        there.isPresent() && (there.get().equals(before.data()) || isOurs(there.get(), attempt));
    if (untouched) {
      return change.after().isPresent()
          ? put(zone, before.id(), change, change.before())
          : delete(zone, change, before);
    }
    zones.refresh(change.zone());
    return new Outcome.Conflicted(List.of(before.data()), there.stream().toList());
  }

  /** Whether a record is what an earlier attempt of ours made it. */
  private static boolean isOurs(ResourceRecord live, Attempt attempt) {
    return attempt.earlier().stream()
        .anyMatch(
            change ->
                change instanceof Change.OfRecord earlier
                    && earlier.after().equals(Optional.of(live)));
  }

  private Outcome create(Zone zone, Change.OfRecord change, Attempt attempt) {
    ResourceRecord after = change.after().orElseThrow();
    String id = attempt.providerId();
    Optional<ZoneRecord> live = Optional.empty();
    if (attempt.isRepeated()) {
      live = patience.call(() -> writing.read(zone, id));
      Optional<ResourceRecord> there = live.map(ZoneRecord::data);
      if (there.equals(Optional.of(after))) {
        return settled(zone, id, change, live);
      }
      if (there.isPresent() && !isOurs(there.get(), attempt)) {
        // only our own earlier attempt can have used this id, but somebody has changed it since
        return new Outcome.Conflicted(List.of(), List.of(there.get()));
      }
    }
    // its record set was compared before the first record of the zone was written
    return put(zone, id, change, live);
  }

  @Override
  public Truth inspect(PlanStep step, Attempt attempt) {
    Change.OfRecord change = change(step);
    Zone zone = zones.zone(change.zone());
    Optional<ResourceRecord> there =
        patience
            .call(() -> writing.read(zone, attempt.providerId()))
            .filter(record -> !record.isLeaving())
            .map(ZoneRecord::data);
    if (there.equals(change.after())) {
      return Truth.DONE;
    }
    return there.equals(change.before().map(ZoneRecord::data)) ? Truth.NOT_DONE : Truth.DIFFERENT;
  }

  /**
   * Writes it.
   *
   * @param held what there may be of that id so far
   */
  private Outcome put(Zone zone, String id, Change.OfRecord change, Optional<ZoneRecord> held) {
    ResourceRecord after = change.after().orElseThrow();
    try {
      patience.call(() -> writing.put(zone, id, after));
    } catch (ProviderException problem) {
      if (!Patience.isUnclear(problem)) {
        return new Outcome.Failed(problem);
      }
      try {
        Optional<ZoneRecord> found = patience.call(() -> writing.read(zone, id));
        if (!found.map(ZoneRecord::data).equals(Optional.of(after))) {
          return new Outcome.Failed(problem);
        }
      } catch (ProviderException _) {
        return new Outcome.Unknown(problem);
      }
    }
    return settled(zone, id, change, held);
  }

  /** Reads back until the provider has carried it out, and compares with what was meant. */
  private Outcome settled(Zone zone, String id, Change.OfRecord change, Optional<ZoneRecord> held) {
    ResourceRecord after = change.after().orElseThrow();
    Optional<ZoneRecord> found;
    try {
      found =
          patience.look(
              () -> writing.read(zone, id),
              seen -> seen.filter(r -> r.state() != ProvisioningState.PROVISIONING).isPresent());
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
    cache.recordWritten(change.zone(), held, found);
    if (found.filter(r -> r.state() == ProvisioningState.FAILED).isPresent()) {
      return new Outcome.Failed(zones.notCarriedOut(change.zone(), "records.put", after));
    }
    if (!found.map(ZoneRecord::data).equals(Optional.of(after))) {
      return new Outcome.Different(List.of(after), found.map(ZoneRecord::data).stream().toList());
    }
    return new Outcome.Done(
        found.filter(r -> r.state() == ProvisioningState.PROVISIONING).isPresent());
  }

  private Outcome delete(Zone zone, Change.OfRecord change, ZoneRecord before) {
    try {
      patience.run(() -> writing.delete(zone, before.id()));
    } catch (ProviderException.NotFound _) {
      // gone between our look and our request: as wished
    } catch (ProviderException problem) {
      if (!Patience.isUnclear(problem)) {
        return new Outcome.Failed(problem);
      }
      try {
        Optional<ZoneRecord> found = patience.call(() -> writing.read(zone, before.id()));
        if (found.filter(r -> !r.isLeaving()).isPresent()) {
          return new Outcome.Failed(problem);
        }
      } catch (ProviderException _) {
        return new Outcome.Unknown(problem);
      }
    }
    return gone(zone, change, before);
  }

  private Outcome gone(Zone zone, Change.OfRecord change, ZoneRecord before) {
    Optional<ZoneRecord> found;
    try {
      found = patience.look(() -> writing.read(zone, before.id()), Optional::isEmpty);
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
    boolean leaving = found.filter(ZoneRecord::isLeaving).isPresent();
    if (found.isPresent() && !leaving) {
      return new Outcome.Different(List.of(), List.of(found.get().data()));
    }
    cache.recordWritten(change.zone(), change.before(), Optional.empty());
    return new Outcome.Done(leaving);
  }
}
