package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneStore;

/** The zones that a plan touches, as cached and as they will be. */
final class ZonesAfter {

  /**
   * A zone before and after.
   *
   * @param cached its records as cached
   * @param planned its records as they will be
   * @param changes the changes of its records
   */
  record Pair(
      List<ResourceRecord> cached, List<ResourceRecord> planned, List<Change.OfRecord> changes) {}

  private final Map<ZoneRef, Pair> pairs = new HashMap<>();

  ZonesAfter(ZoneStore zones, List<PlannedChange> plan) {
    Map<ZoneRef, List<Change.OfRecord>> touched = new LinkedHashMap<>();
    Map<ZoneRef, List<ResourceRecord>> created = new HashMap<>();
    for (PlannedChange planned : plan) {
      switch (planned.change()) {
        case Change.OfRecord c -> touched.computeIfAbsent(c.zone(), _ -> new ArrayList<>()).add(c);
        case Change.ZoneCreation c -> created.put(c.zone(), c.records());
        case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> {}
      }
    }
    created.forEach((zone, _) -> touched.computeIfAbsent(zone, _ -> new ArrayList<>()));
    touched.forEach(
        (zone, changes) -> {
          List<ZoneRecord> cached = zones.content(zone).map(CachedZone::records).orElse(List.of());
          List<ResourceRecord> base = cached.stream().map(ZoneRecord::data).toList();
          List<ResourceRecord> after = after(cached, changes);
          after.addAll(created.getOrDefault(zone, List.of()));
          pairs.put(zone, new Pair(base, List.copyOf(after), List.copyOf(changes)));
        });
  }

  /** That zone, if a change of records or its creation is planned. */
  Optional<Pair> of(ZoneRef zone) {
    return Optional.ofNullable(pairs.get(zone));
  }

  private static List<ResourceRecord> after(
      List<ZoneRecord> cached, List<Change.OfRecord> changes) {
    RecordPool pool = new RecordPool(cached);
    changes.forEach(change -> change.before().ifPresent(pool::take));
    List<ResourceRecord> after = new ArrayList<>(pool.rest().stream().map(r -> r.data()).toList());
    changes.forEach(change -> change.after().ifPresent(after::add));
    return after;
  }
}
