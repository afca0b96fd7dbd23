package org.zonewright.ui.conflicts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.change.Conflicts;
import org.zonewright.store.DraftEntry;

/** Where conflicts come from and where choices go. Every call reads or writes the store. */
public interface ConflictSource {

  /** All drafts whose record set someone else changed too. */
  List<Conflict> all();

  /** Lets a choice hold, and returns the ids of the drafts that came of it. */
  Set<Long> resolve(Conflict conflict, ConflictChoice choice);

  /** Those of the product. */
  static ConflictSource of(Services services) {
    Conflicts conflicts = services.conflicts();
    return new ConflictSource() {
      @Override
      public List<Conflict> all() {
        return conflicts.all();
      }

      @Override
      public Set<Long> resolve(Conflict conflict, ConflictChoice choice) {
        Set<Long> earlier = drafts(conflict);
        conflicts.resolve(conflict, choice);
        Set<Long> made = drafts(conflict);
        made.removeAll(earlier);
        return made;
      }

      // only record sets are drafted anew, the other drafts stay the same ones
      private Set<Long> drafts(Conflict conflict) {
        return conflict instanceof Conflict.OfRecordSet set
            ? services.drafts().snapshot(set.zone()).stream()
                .map(DraftEntry::id)
                .collect(Collectors.toCollection(HashSet::new))
            : new HashSet<>();
      }
    };
  }
}
