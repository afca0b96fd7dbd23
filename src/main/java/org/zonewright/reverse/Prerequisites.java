package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.zonewright.model.Change;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.ForwardZone;

/**
 * Finds the address records that reverse records need first, in the cached zones of either
 * provider, drafts applied.
 */
public final class Prerequisites {

  private final MatrixReader matrix;
  private final ToLongFunction<ZoneRef> defaultTtl;

  /**
   * Over the store.
   *
   * @param defaultTtl the TTL in seconds for a new record of a zone whose name has no addresses yet
   */
  public Prerequisites(Database database, ToLongFunction<ZoneRef> defaultTtl) {
    this(new MatrixReader(database), defaultTtl);
  }

  private Prerequisites(MatrixReader matrix, ToLongFunction<ZoneRef> defaultTtl) {
    this.matrix = matrix;
    this.defaultTtl = defaultTtl;
  }

  /** The same for what is sent without the drafts. */
  public Prerequisites withoutDrafts() {
    return new Prerequisites(matrix.withoutDrafts(), defaultTtl);
  }

  /** What one reverse record needs. Reads the store. */
  public ForwardNeed of(ReverseData data) {
    return of(List.of(data)).getFirst();
  }

  /** What each of those reverse records needs, in their order. Reads the store once. */
  public List<ForwardNeed> of(List<ReverseData> records) {
    return matrix.withNames(names -> records.stream().map(data -> need(data, names)).toList());
  }

  private ForwardNeed need(ReverseData data, ForwardNames names) {
    List<ForwardZone> zones = names.holding(data.name());
    if (zones.isEmpty()) {
      return new ForwardNeed.NoZone(data.name());
    }
    if (names.check(data).state() == ForwardState.CONFIRMED) {
      return new ForwardNeed.Nothing();
    }
    List<Change.OfRecord> choices = new ArrayList<>();
    Optional<ForwardNeed> alias = Optional.empty();
    boolean hasOthers = false;
    for (ForwardZone zone : zones) {
      List<ResourceRecord> present = names.at(zone.ref(), data.name());
      hasOthers |=
          present.stream().anyMatch(r -> r.enabled() && DraftedForward.address(r).isPresent());
      boolean isAlias =
          present.stream().anyMatch(r -> r.enabled() && r.type().equals(RecordType.CNAME));
      if (isAlias) {
        alias = Optional.of(new ForwardNeed.AliasInTheWay(zone.ref(), data.name()));
      } else {
        choices.add(choice(zone.ref(), data, present, names));
      }
    }
    return choices.isEmpty() ? alias.orElseThrow() : new ForwardNeed.OfRecord(choices, hasOthers);
  }

  private Change.OfRecord choice(
      ZoneRef zone, ReverseData data, List<ResourceRecord> present, ForwardNames names) {
    RecordType type = data.ip().isV4() ? RecordType.A : RecordType.AAAA;
    List<ResourceRecord> set = present.stream().filter(r -> r.type().equals(type)).toList();
    // all records of a set have one TTL (RFC 2181 section 5.2)
    long ttl =
        set.stream()
            .map(ResourceRecord::ttl)
            .findFirst()
            .orElseGet(() -> defaultTtl.applyAsLong(zone));
    ResourceRecord wanted = ResourceRecord.of(data.name(), type, ttl, data.ip().toString());
    return unpublished(names.cachedAt(zone, data.name()), wanted)
        .filter(hidden -> present.contains(hidden.data()))
        .map(
            r -> new Change.OfRecord(zone, Optional.of(r), Optional.of(r.data().withEnabled(true))))
        .orElseGet(() -> new Change.OfRecord(zone, Optional.empty(), Optional.of(wanted)));
  }

  /** The same record, cached but not published. */
  private static Optional<ZoneRecord> unpublished(List<ZoneRecord> cached, ResourceRecord wanted) {
    return cached.stream()
        .filter(record -> !record.data().enabled())
        .filter(record -> record.data().recordSet().equals(wanted.recordSet()))
        .filter(record -> record.data().content().equals(wanted.content()))
        .findFirst();
  }
}
