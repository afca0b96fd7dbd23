package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.change.SentChanges.Sent;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** Changes of one zone's records that were sent without a known end and are seen to be done. */
final class DoneChanges {

  private final Map<RecordSetKey, List<Sent>> bySet = new HashMap<>();
  private final Map<Long, Sent> byDraft = new HashMap<>();

  DoneChanges(List<Sent> done) {
    for (Sent sent : done) {
      BaseSets.keys(sent.change())
          .forEach(key -> bySet.computeIfAbsent(key, _ -> new ArrayList<>()).add(sent));
      sent.draft().ifPresent(draft -> byDraft.put(draft, sent));
    }
  }

  /** A record set as it was, moved along with what we did to it. */
  List<ResourceRecord> advance(RecordSetKey key, List<ResourceRecord> base) {
    List<Sent> done = bySet.getOrDefault(key, List.of());
    if (done.isEmpty()) {
      return base;
    }
    List<ResourceRecord> advanced = new ArrayList<>(base);
    for (Sent sent : done) {
      sent.change().before().map(ZoneRecord::data).ifPresent(advanced::remove);
      sent.change()
          .after()
          .filter(record -> record.recordSet().equals(key))
          // begun on a base that has it already
          .filter(record -> !advanced.contains(record))
          .ifPresent(advanced::add);
    }
    return advanced;
  }

  /** Whether this very change is done. */
  boolean contains(Change.OfRecord change) {
    return BaseSets.keys(change).stream()
        .flatMap(key -> bySet.getOrDefault(key, List.of()).stream())
        .anyMatch(sent -> sent.change().equals(change));
  }

  /** What is left to do of a change. */
  Optional<Change.OfRecord> left(Change.OfRecord change, OptionalLong draft) {
    if (contains(change)) {
      return Optional.empty();
    }
    Optional<Sent> sent =
        draft.isPresent() ? Optional.ofNullable(byDraft.get(draft.getAsLong())) : Optional.empty();
    return sent.map(Sent::change)
        .filter(done -> done.before().equals(change.before()))
        .map(done -> leftAfter(done, change))
        .orElse(Optional.of(change));
  }

  private static Optional<Change.OfRecord> leftAfter(Change.OfRecord done, Change.OfRecord change) {
    String id = change.before().map(ZoneRecord::id).orElse("");
    Optional<ZoneRecord> before = done.after().map(data -> ZoneRecord.available(id, data));
    return before.map(ZoneRecord::data).equals(change.after())
        ? Optional.empty()
        : Optional.of(new Change.OfRecord(change.zone(), before, change.after()));
  }
}
