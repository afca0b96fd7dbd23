package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
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
  private final OwnChanges own;
  private final Patience patience;
  private final CacheUpdate cache;

  RecordWriter(
      RecordWriting.ByRecord writing,
      LiveZones zones,
      OwnChanges own,
      Patience patience,
      CacheUpdate cache) {
    this.writing = writing;
    this.zones = zones;
    this.own = own;
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
  public Outcome write(PlanStep step, String providerId, boolean triedBefore) {
    Change.OfRecord change = change(step);
    Zone zone = zones.zone(change.zone());
    return change.before().isPresent()
        ? rewrite(zone, change, change.before().get(), triedBefore)
        : create(zone, step.changes().getFirst(), providerId, triedBefore);
  }

  private Outcome rewrite(
      Zone zone, Change.OfRecord change, ZoneRecord before, boolean triedBefore) {
    Optional<ZoneRecord> live = patience.call(() -> writing.read(zone, before.id()));
    boolean untouched = live.map(ZoneRecord::data).filter(before.data()::equals).isPresent();
    if (untouched) {
      return change.after().isPresent()
          ? put(zone, before.id(), change)
          : delete(zone, change, before);
    }
    boolean asWished = live.map(ZoneRecord::data).equals(change.after());
    if (asWished && (live.isPresent() || triedBefore)) {
      cache.recordWritten(change.zone(), change.before(), live);
      return new Outcome.Done(false);
    }
    zones.refresh(change.zone());
    return new Outcome.Conflicted(
        List.of(before.data()), live.map(ZoneRecord::data).stream().toList());
  }

  private Outcome create(Zone zone, PlannedChange planned, String id, boolean triedBefore) {
    Change.OfRecord change = (Change.OfRecord) planned.change();
    ResourceRecord after = change.after().orElseThrow();
    if (triedBefore && isThere(zone, id, after)) {
      // only our own earlier attempt can have used this id
      return settled(zone, id, change);
    }
    List<ResourceRecord> live = zones.recordSet(change.zone(), after.recordSet());
    List<ResourceRecord> base = own.advance(change, planned.baseSets());
    return BaseSets.same(base, live) ? put(zone, id, change) : new Outcome.Conflicted(base, live);
  }

  private boolean isThere(Zone zone, String id, ResourceRecord wished) {
    return patience
        .call(() -> writing.read(zone, id))
        .filter(record -> record.data().equals(wished))
        .isPresent();
  }

  private Outcome put(Zone zone, String id, Change.OfRecord change) {
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
    return settled(zone, id, change);
  }

  /** Reads back until the provider has carried it out, and compares with what was meant. */
  private Outcome settled(Zone zone, String id, Change.OfRecord change) {
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
    zones.written(change.zone(), change.before(), found);
    cache.recordWritten(change.zone(), change.before(), found);
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
        if (found.filter(r -> r.state() != ProvisioningState.DESTROYING).isPresent()) {
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
    boolean leaving = found.filter(r -> r.state() == ProvisioningState.DESTROYING).isPresent();
    if (found.isPresent() && !leaving) {
      return new Outcome.Different(List.of(), List.of(found.get().data()));
    }
    zones.written(change.zone(), change.before(), Optional.empty());
    cache.recordWritten(change.zone(), change.before(), Optional.empty());
    return new Outcome.Done(leaving);
  }
}
