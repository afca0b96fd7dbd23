package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** The changes that make a record set what a command wants it to be. */
final class RecordChanges {

  private final ZoneRef zone;
  private final List<ZoneRecord> recordSet;
  private final long defaultTtl;

  /**
   * Changes of one record set.
   *
   * @param recordSet its records as they are cached
   * @param defaultTtl the TTL of new records where neither the command nor the set has one
   */
  RecordChanges(ZoneRef zone, List<ZoneRecord> recordSet, long defaultTtl) {
    this.zone = zone;
    this.recordSet = List.copyOf(recordSet);
    this.defaultTtl = defaultTtl;
  }

  /** One more record; nothing if it is there already. */
  List<Change> add(WantedRecord wanted) {
    long ttl = recordSet.stream().findFirst().map(r -> r.data().ttl()).orElse(defaultTtl);
    return wanted.record(ttl).stream()
        .filter(record -> recordSet.stream().noneMatch(r -> r.data().equals(record)))
        .map(record -> change(Optional.empty(), Optional.of(record)))
        .toList();
  }

  /** The record and nothing else in the set; without content another TTL or priority for all. */
  List<Change> set(WantedRecord wanted) {
    Optional<ResourceRecord> record = wanted.record(defaultTtl);
    if (record.isEmpty()) {
      return recordSet.stream()
          .flatMap(r -> update(r, adjusted(r.data(), wanted)).stream())
          .toList();
    }
    Optional<ZoneRecord> kept = kept(record.get(), wanted);
    if (kept.isEmpty()) {
      return List.of(change(Optional.empty(), record));
    }
    List<Change> changes =
        new ArrayList<>(update(kept.get(), replaced(kept.get().data(), record.get(), wanted)));
    recordSet.stream()
        .filter(r -> !r.equals(kept.get()))
        .map(r -> change(Optional.of(r), Optional.empty()))
        .forEach(changes::add);
    return changes;
  }

  /** All records that fit what is given of content, priority and TTL, gone. */
  List<Change> delete(WantedRecord wanted) {
    Optional<ResourceRecord> record = wanted.record(defaultTtl);
    Predicate<ResourceRecord> fits =
        r ->
            record.filter(w -> !sameData(r, w)).isEmpty()
                && (wanted.priority().isEmpty() || wanted.priority().equals(r.priority()))
                && (wanted.ttl().isEmpty() || wanted.ttl().getAsLong() == r.ttl());
    return recordSet.stream()
        .filter(r -> fits.test(r.data()))
        .map(r -> change(Optional.of(r), Optional.empty()))
        .toList();
  }

  /** The record that becomes the wanted one: the most similar, so that the least is changed. */
  private Optional<ZoneRecord> kept(ResourceRecord record, WantedRecord wanted) {
    List<Predicate<ResourceRecord>> similar =
        List.of(
            r -> sameData(r, record) && r.ttl() == wanted.ttl().orElse(r.ttl()),
            r -> sameData(r, record),
            r -> r.content().equals(record.content()),
            ResourceRecord::enabled,
            _ -> true);
    return similar.stream()
        .flatMap(likes -> recordSet.stream().filter(r -> likes.test(r.data())))
        .findFirst();
  }

  private static boolean sameData(ResourceRecord held, ResourceRecord wanted) {
    return held.content().equals(wanted.content())
        && (wanted.priority().isEmpty() || wanted.priority().equals(held.priority()));
  }

  private static ResourceRecord replaced(
      ResourceRecord held, ResourceRecord record, WantedRecord wanted) {
    return record
        .withTtl(wanted.ttl().orElse(held.ttl()))
        .withPriority(record.priority().isPresent() ? record.priority() : held.priority())
        .withEnabled(held.enabled());
  }

  private static ResourceRecord adjusted(ResourceRecord held, WantedRecord wanted) {
    return held.withTtl(wanted.ttl().orElse(held.ttl()))
        .withPriority(wanted.priority().isPresent() ? wanted.priority() : held.priority());
  }

  private List<Change> update(ZoneRecord held, ResourceRecord after) {
    return held.data().equals(after)
        ? List.of()
        : List.of(change(Optional.of(held), Optional.of(after)));
  }

  private Change change(Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(zone, before, after);
  }
}
