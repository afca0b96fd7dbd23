package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.dns.ZoneIndex;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneSummary;

/** A zone that a plan touches, as cached and as it will be. */
final class ZoneAfter {

  private final Optional<CachedZone> content;
  private final List<ResourceRecord> cached;
  private final List<ResourceRecord> planned;
  private final List<Change.OfRecord> changes;
  private final ZoneIndex index;
  private final Map<RecordSetKey, List<ResourceRecord>> cachedSets = new HashMap<>();

  /** What was found out already, by the very list: many changes of a large set share one base. */
  private final Map<Set<RecordSetKey>, IdentityHashMap<List<ResourceRecord>, Boolean>> moved =
      new HashMap<>();

  /**
   * Does in mind what is planned.
   *
   * @param content the zone as cached; empty if it is not
   * @param changes the planned changes of its records
   * @param created its first records, where it is to be created
   */
  ZoneAfter(
      ZoneRef zone,
      Optional<CachedZone> content,
      List<Change.OfRecord> changes,
      List<ResourceRecord> created) {
    this.content = content;
    this.changes = List.copyOf(changes);
    List<ZoneRecord> records = content.map(CachedZone::records).orElse(List.of());
    this.cached = records.stream().map(ZoneRecord::data).toList();
    this.planned = planned(records, changes, created);
    this.index = new ZoneIndex(zone.name(), planned);
    cached.forEach(r -> cachedSets.computeIfAbsent(r.recordSet(), _ -> new ArrayList<>()).add(r));
  }

  private static List<ResourceRecord> planned(
      List<ZoneRecord> cached, List<Change.OfRecord> changes, List<ResourceRecord> created) {
    RecordPool pool = new RecordPool(cached);
    changes.forEach(change -> change.before().ifPresent(pool::take));
    List<ResourceRecord> after = new ArrayList<>(pool.rest().stream().map(r -> r.data()).toList());
    changes.forEach(change -> change.after().ifPresent(after::add));
    after.addAll(created);
    return List.copyOf(after);
  }

  /** Its records as cached. */
  List<ResourceRecord> cached() {
    return cached;
  }

  /** Its records as they will be. */
  List<ResourceRecord> planned() {
    return planned;
  }

  /** The planned changes of its records. */
  List<Change.OfRecord> changes() {
    return changes;
  }

  /** What it will answer to queries for addresses. */
  ZoneIndex index() {
    return index;
  }

  /** What is cached of it besides its records. */
  Optional<ZoneSummary> summary() {
    return content.map(CachedZone::summary);
  }

  /** The start of authority as cached. */
  Optional<Soa> cachedSoa() {
    return content.flatMap(CachedZone::soa);
  }

  /** Whether it is wholly known what there is now. */
  boolean isKnown() {
    return content.filter(c -> c.summary().complete() && !c.summary().gone()).isPresent();
  }

  /** The record sets that a change touches, as cached. */
  List<ResourceRecord> cachedSets(Change.OfRecord change) {
    return BaseSets.keys(change).stream()
        .flatMap(set -> cachedSets.getOrDefault(set, List.of()).stream())
        .toList();
  }

  /** Whether the record sets of a change are no longer as they were when it was begun. */
  boolean hasMoved(Change.OfRecord change, List<ResourceRecord> baseSets) {
    return isKnown()
        && moved
            .computeIfAbsent(BaseSets.keys(change), _ -> new IdentityHashMap<>())
            .computeIfAbsent(baseSets, base -> !BaseSets.same(cachedSets(change), base));
  }

  /** Whether that name will have a published address of its own. */
  boolean hasAddress(DnsName name) {
    return !index.addresses(name).isEmpty();
  }
}
