package org.zonewright.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneStore;

/**
 * What changes that are not drafted begin on: the cache. Changes of the same record sets get the
 * very same list, so that thousands of them in a set of thousands of records read it once and take
 * no more room than the set.
 */
final class CachedBases {

  private record Place(ZoneRef zone, List<RecordSetKey> sets) {}

  private final ZoneStore zones;
  private final Map<Place, List<ResourceRecord>> known = new HashMap<>();

  CachedBases(ZoneStore zones) {
    this.zones = zones;
  }

  /** The record sets that a change touches, or all that a zone to be deleted holds. */
  List<ResourceRecord> of(Change change) {
    return switch (change) {
      case Change.OfRecord c ->
          known.computeIfAbsent(new Place(c.zone(), List.copyOf(BaseSets.keys(c))), this::read);
      case Change.ZoneDeletion c ->
          zones.content(c.zone().ref()).map(CachedZone::records).orElse(List.of()).stream()
              .map(ZoneRecord::data)
              .toList();
      case Change.OfSoa _, Change.ZoneCreation _, Change.OfReverse _ -> List.of();
    };
  }

  private List<ResourceRecord> read(Place place) {
    // a copy that nobody who keeps it copies again
    return List.copyOf(
        place.sets().stream()
            .flatMap(set -> zones.recordSet(place.zone(), set).stream())
            .map(ZoneRecord::data)
            .toList());
  }
}
