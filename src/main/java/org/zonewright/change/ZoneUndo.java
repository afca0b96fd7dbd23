package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.change.Tally.Fate;
import org.zonewright.change.Tally.Inverse;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStep;
import org.zonewright.store.ZoneStore;

/** Inverts what a change set has done in one zone, against what the cache has of it now. */
final class ZoneUndo {

  private final ZoneRef zone;
  private final Optional<CachedZone> cached;
  private final Map<RecordSetKey, List<ZoneRecord>> sets;
  private final RecordPool pool;
  private final DraftIndex drafted;

  ZoneUndo(Database database, ZoneRef zone) {
    this.zone = zone;
    this.cached =
        new ZoneStore(database).content(zone).filter(content -> !content.summary().gone());
    List<ZoneRecord> records = cached.map(CachedZone::records).orElse(List.of());
    this.sets =
        records.stream().collect(Collectors.groupingBy(record -> record.data().recordSet()));
    this.pool = new RecordPool(records);
    this.drafted =
        new DraftIndex(new DraftStore(database).of(zone).stream().map(DraftEntry::change).toList());
  }

  /**
   * The inverses.
   *
   * @param steps the steps that were done, the last one first
   */
  List<Inverse> inverses(List<JournalStep> steps) {
    for (JournalStep step : steps) {
      JournalChange first = step.entries().getFirst();
      // the zone as a whole says it all, whatever else was done in it
      if (first.change() instanceof Change.ZoneDeletion) {
        return List.of(creation(first));
      }
      if (first.change() instanceof Change.ZoneCreation done) {
        return List.of(deletion(done));
      }
    }
    List<Inverse> inverses = new ArrayList<>();
    for (JournalStep step : steps) {
      for (JournalChange entry : step.entries().reversed()) {
        switch (entry.change()) {
          case Change.OfRecord done -> inverses.add(record(done, step.providerId()));
          case Change.OfSoa done -> inverses.add(soa(done));
          case Change.ZoneCreation _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
        }
      }
    }
    return inverses;
  }

  private Inverse creation(JournalChange done) {
    Change inverse = new Change.ZoneCreation(zone, done.baseSets(), done.soa());
    return cached.isPresent() ? new Inverse(inverse, Fate.ALREADY_SO) : unlessDrafted(inverse);
  }

  private Inverse deletion(Change.ZoneCreation done) {
    return cached
        .map(
            content ->
                unlessDrafted(
                    new Change.ZoneDeletion(content.summary().zone(), content.records().size())))
        .orElseGet(() -> new Inverse(done, Fate.ALREADY_SO));
  }

  private Inverse unlessDrafted(Change inverse) {
    if (drafted.contains(inverse)) {
      return new Inverse(inverse, Fate.ALREADY_SO);
    }
    return new Inverse(inverse, drafted.concerns(inverse) ? Fate.IN_THE_WAY : Fate.DRAFTED);
  }

  private Inverse soa(Change.OfSoa done) {
    Soa now = cached.flatMap(CachedZone::soa).orElse(done.after());
    Soa wanted = done.before().withSerial(now.serial());
    Change inverse = new Change.OfSoa(zone, done.after().withSerial(now.serial()), wanted);
    return now.equals(wanted) ? new Inverse(inverse, Fate.ALREADY_SO) : unlessDrafted(inverse);
  }

  private Inverse record(Change.OfRecord done, String providerId) {
    Optional<ResourceRecord> wanted = done.before().map(ZoneRecord::data);
    if (done.after().isEmpty()) {
      return inverse(Optional.empty(), wanted, isThere(wanted.orElseThrow()));
    }
    ResourceRecord made = done.after().get();
    String id = done.before().map(ZoneRecord::id).orElse(isZoneId(providerId) ? "" : providerId);
    Optional<ZoneRecord> now = pool.take(ZoneRecord.available(id, made));
    boolean gone = now.isEmpty() && wanted.isEmpty();
    boolean back = now.isEmpty() && wanted.isPresent() && isThere(wanted.get());
    boolean same =
        now.map(ZoneRecord::data).filter(data -> wanted.equals(Optional.of(data))).isPresent();
    // where it is something else by now, that shows as a conflict with what we made of it
    ZoneRecord base =
        now.filter(record -> record.data().equals(made))
            .orElseGet(() -> ZoneRecord.available(now.map(ZoneRecord::id).orElse(id), made));
    return inverse(Optional.of(base), wanted, gone || back || same);
  }

  /** Where zones are written as a whole, a step has the zone's id and none of its records. */
  private boolean isZoneId(String id) {
    return cached.filter(content -> content.summary().zone().providerId().equals(id)).isPresent();
  }

  private boolean isThere(ResourceRecord record) {
    return sets.getOrDefault(record.recordSet(), List.of()).stream()
        .anyMatch(each -> each.data().equals(record));
  }

  private Inverse inverse(
      Optional<ZoneRecord> before, Optional<ResourceRecord> after, boolean alreadySo) {
    Change.OfRecord inverse = new Change.OfRecord(zone, before, after);
    if (alreadySo || drafted.contains(inverse)) {
      return new Inverse(inverse, Fate.ALREADY_SO);
    }
    return new Inverse(inverse, drafted.isInTheWay(inverse) ? Fate.IN_THE_WAY : Fate.DRAFTED);
  }

  /** The record sets that an inverse begins from: as they are, but for what was changed again. */
  List<ResourceRecord> base(Change inverse) {
    if (inverse instanceof Change.ZoneDeletion) {
      return cached.map(CachedZone::records).orElse(List.of()).stream()
          .map(ZoneRecord::data)
          .toList();
    }
    if (!(inverse instanceof Change.OfRecord change)) {
      return List.of();
    }
    List<ResourceRecord> base = new ArrayList<>();
    for (RecordSetKey key : BaseSets.keys(change)) {
      for (ZoneRecord record : sets.getOrDefault(key, List.of())) {
        base.add(
            change
                .before()
                .filter(before -> before.id().equals(record.id()))
                .map(ZoneRecord::data)
                .orElse(record.data()));
      }
    }
    change
        .before()
        .map(ZoneRecord::data)
        .filter(before -> !base.contains(before))
        .ifPresent(base::add);
    return base;
  }
}
