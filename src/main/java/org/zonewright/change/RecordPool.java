package org.zonewright.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * The records of a zone, from which each can be taken once. A record is known again by id and
 * content together, or by its content alone (BDOM may renumber a zone's records at every update),
 * or by its id if that still means a record of the same record set.
 */
final class RecordPool {

  private final Set<ZoneRecord> rest;
  private final Map<String, ZoneRecord> byId = new HashMap<>();
  private final Map<ResourceRecord, Deque<ZoneRecord>> byData = new HashMap<>();

  RecordPool(List<ZoneRecord> records) {
    rest = new LinkedHashSet<>(records);
    for (ZoneRecord record : records) {
      byId.put(record.id(), record);
      byData.computeIfAbsent(record.data(), _ -> new ArrayDeque<>()).add(record);
    }
  }

  /** Takes what {@code wanted} is now; empty if it is not there or was taken. */
  Optional<ZoneRecord> take(ZoneRecord wanted) {
    Optional<ZoneRecord> found =
        sameId(wanted)
            .filter(record -> record.data().equals(wanted.data()))
            .or(() -> sameData(wanted))
            .or(
                () ->
                    sameId(wanted)
                        .filter(r -> r.data().recordSet().equals(wanted.data().recordSet())));
    found.ifPresent(rest::remove);
    return found;
  }

  /** What was not taken, in the order it came. */
  List<ZoneRecord> rest() {
    return List.copyOf(rest);
  }

  private Optional<ZoneRecord> sameId(ZoneRecord wanted) {
    return Optional.ofNullable(byId.get(wanted.id())).filter(rest::contains);
  }

  private Optional<ZoneRecord> sameData(ZoneRecord wanted) {
    return byData.getOrDefault(wanted.data(), new ArrayDeque<>()).stream()
        .filter(rest::contains)
        .findFirst();
  }
}
