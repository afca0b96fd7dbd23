package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.store.Database;
import org.zonewright.store.JournalStore;

/** What happened to the user's zones. */
public final class History {

  private final JournalStore journal;

  public History(Database database) {
    this.journal = new JournalStore(database);
  }

  /** The latest entries, newest first, at most {@code limit}. */
  public List<HistoryEntry> find(HistoryFilter filter, int limit) {
    return journal.latest().stream().flatMap(id -> entry(id).stream()).limit(limit).toList();
  }

  /** The entry of that id. */
  public Optional<HistoryEntry> entry(long id) {
    return journal
        .find(id)
        .map(
            set ->
                new HistoryEntry.Applied(
                    id,
                    set.localUser(),
                    set.startedAt(),
                    set.endedAt(),
                    set.note(),
                    journal.steps(id)));
  }

  /** Notes what the user says about an entry, in place of an earlier note. */
  public void note(long changeSet, String text) {
    journal.note(changeSet, text.strip());
  }
}
