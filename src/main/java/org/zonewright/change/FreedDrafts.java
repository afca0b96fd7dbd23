package org.zonewright.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * Drafts that are to say something else: finds for each new change the draft that wished the same
 * or spoke of the same record, so that a draft stays the same one for whoever looks at it.
 */
final class FreedDrafts {

  /** What a draft wishes: that a record is there, or that it is gone. */
  private record Wish(boolean present, ResourceRecord record) {

    static Wish of(Change.OfRecord change) {
      return change
          .after()
          .map(record -> new Wish(true, record))
          .orElseGet(() -> new Wish(false, change.before().orElseThrow().data()));
    }
  }

  private final Set<Long> free = new LinkedHashSet<>();
  private final Map<Wish, Deque<Long>> byWish = new HashMap<>();
  private final Map<String, Deque<Long>> byRecord = new HashMap<>();

  /** Takes in a draft with what it has said so far. */
  void add(long draft, Change.OfRecord change) {
    free.add(draft);
    byWish.computeIfAbsent(Wish.of(change), _ -> new ArrayDeque<>()).add(draft);
    change
        .before()
        .map(ZoneRecord::id)
        .ifPresent(id -> byRecord.computeIfAbsent(id, _ -> new ArrayDeque<>()).add(draft));
  }

  /** Takes those out that go on as some of these changes, which are taken out of the list. */
  Map<Long, Change.OfRecord> take(List<Change.OfRecord> changes) {
    Map<Long, Change.OfRecord> taken = new LinkedHashMap<>();
    changes.removeIf(
        change -> take(change, Optional.ofNullable(byWish.get(Wish.of(change))), taken));
    changes.removeIf(
        change -> take(change, change.before().map(ZoneRecord::id).map(byRecord::get), taken));
    return taken;
  }

  private boolean take(
      Change.OfRecord change, Optional<Deque<Long>> among, Map<Long, Change.OfRecord> taken) {
    while (among.isPresent() && !among.get().isEmpty()) {
      long draft = among.get().remove();
      if (free.remove(draft)) {
        taken.put(draft, change);
        return true;
      }
    }
    return false;
  }

  /** Those that go on as nothing. */
  List<Long> left() {
    return List.copyOf(free);
  }
}
