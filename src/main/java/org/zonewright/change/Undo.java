package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import org.zonewright.store.Database;
import org.zonewright.store.JournalStore;

/** Takes change sets back by drafting their inverse. */
public final class Undo {

  private final JournalStore journal;
  private final Drafts drafts;

  public Undo(Database database, Clock clock) {
    this.journal = new JournalStore(database);
    this.drafts = new Drafts(database, clock);
  }

  /**
   * Drafts the inverse of the steps that were done.
   *
   * @throws IllegalArgumentException if there is no such change set
   */
  public UndoDraft draft(long changeSet) {
    if (journal.find(changeSet).isEmpty()) {
      throw new IllegalArgumentException("no such change set: " + changeSet);
    }
    return new UndoDraft(0, List.of(), drafts.all().stream().map(e -> e.change()).toList());
  }
}
