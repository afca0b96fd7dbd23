package org.zonewright.ui.conflicts;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.change.Conflicts;

/** Where conflicts come from and where choices go. Every call reads or writes the store. */
public interface ConflictSource {

  /** All drafts whose record set someone else changed too. */
  List<Conflict> all();

  /** Lets a choice hold. */
  void resolve(Conflict conflict, ConflictChoice choice);

  /** Those of the product. */
  static ConflictSource of(Services services) {
    Conflicts conflicts = services.conflicts();
    return new ConflictSource() {
      @Override
      public List<Conflict> all() {
        return conflicts.all();
      }

      @Override
      public void resolve(Conflict conflict, ConflictChoice choice) {
        conflicts.resolve(conflict, choice);
      }
    };
  }
}
