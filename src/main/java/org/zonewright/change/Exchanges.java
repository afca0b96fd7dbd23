package org.zonewright.change;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.change.Effects.Entry;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/**
 * Finds records that exchange what they hold: each is to become what another one is now, and so on
 * in a circle. A zone has each record only once, so that none of them could be rewritten first: one
 * of each circle has to be deleted before, and created after the others.
 */
final class Exchanges {

  private final Map<Entry, PlannedChange> leaving = new HashMap<>();
  private final Set<PlannedChange> broken = Collections.newSetFromMap(new IdentityHashMap<>());

  Exchanges(List<PlannedChange> changes) {
    for (PlannedChange planned : changes) {
      before(planned).ifPresent(entry -> leaving.put(entry, planned));
    }
    Set<PlannedChange> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PlannedChange planned : changes) {
      walk(planned, seen);
    }
  }

  /** Follows who is in whose way. What was seen on an earlier walk leads to nothing new. */
  private void walk(PlannedChange first, Set<PlannedChange> seen) {
    Set<PlannedChange> way = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<PlannedChange> next = Optional.of(first);
    while (next.isPresent() && seen.add(next.get())) {
      way.add(next.get());
      next = after(next.get()).map(leaving::get);
    }
    next.filter(way::contains).ifPresent(broken::add);
  }

  /** Whether it has to be deleted and created instead of rewritten. */
  boolean isBroken(PlannedChange planned) {
    return broken.contains(planned);
  }

  private static Optional<Entry> before(PlannedChange planned) {
    return planned.change() instanceof Change.OfRecord(var zone, var before, var after)
            && before.isPresent()
            && after.isPresent()
            && !entry(zone, before.get().data()).equals(entry(zone, after.get()))
        ? Optional.of(entry(zone, before.get().data()))
        : Optional.empty();
  }

  private static Optional<Entry> after(PlannedChange planned) {
    return before(planned).isPresent()
            && planned.change() instanceof Change.OfRecord(var zone, var _, var after)
        ? after.map(record -> entry(zone, record))
        : Optional.empty();
  }

  private static Entry entry(ZoneRef zone, ResourceRecord record) {
    return new Entry(zone, record.recordSet(), record.priority(), record.content());
  }
}
