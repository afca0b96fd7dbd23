package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneBatch;

/** The zones that a plan touches, as cached and as they will be. */
final class ZonesAfter {

  private final Map<ZoneRef, ZoneAfter> zones = new HashMap<>();

  ZonesAfter(ZoneBatch store, List<PlannedChange> plan) {
    Map<ZoneRef, List<Change.OfRecord>> touched = new LinkedHashMap<>();
    Map<ZoneRef, List<ResourceRecord>> created = new HashMap<>();
    for (PlannedChange planned : plan) {
      switch (planned.change()) {
        case Change.OfRecord c -> changes(touched, c.zone()).add(c);
        case Change.OfSoa c -> changes(touched, c.zone());
        case Change.ZoneCreation c -> {
          changes(touched, c.zone());
          created.put(c.zone(), c.records());
        }
        case Change.ZoneDeletion _, Change.OfReverse _ -> {}
      }
    }
    Map<ZoneRef, CachedZone> contents = store.contents(touched.keySet());
    touched.forEach(
        (zone, changes) ->
            zones.put(
                zone,
                new ZoneAfter(
                    zone,
                    Optional.ofNullable(contents.get(zone)),
                    changes,
                    created.getOrDefault(zone, List.of()))));
  }

  private static List<Change.OfRecord> changes(
      Map<ZoneRef, List<Change.OfRecord>> touched, ZoneRef zone) {
    return touched.computeIfAbsent(zone, _ -> new ArrayList<>());
  }

  /** That zone, if a change in it or its creation is planned. */
  Optional<ZoneAfter> of(ZoneRef zone) {
    return Optional.ofNullable(zones.get(zone));
  }

  /** All zones that the plan touches and does not delete. */
  Map<ZoneRef, ZoneAfter> all() {
    return Map.copyOf(zones);
  }
}
