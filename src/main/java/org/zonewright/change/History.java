package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.store.Database;
import org.zonewright.store.ElsewhereEntry;
import org.zonewright.store.ElsewhereZones;
import org.zonewright.store.HistoryPlaces;
import org.zonewright.store.HistoryQuery;
import org.zonewright.store.HistoryStore;
import org.zonewright.store.JournalSet;
import org.zonewright.store.JournalStore;

/** What happened to the user's zones, whether Zonewright did it or somebody else. */
public final class History {

  private final HistoryStore history;
  private final JournalStore journal;

  public History(Database database) {
    this.history = new HistoryStore(database);
    this.journal = new JournalStore(database);
  }

  /** The latest entries that the filter lets through, newest first, at most {@code limit}. */
  public List<HistoryEntry> find(HistoryFilter filter, int limit) {
    HistoryQuery query =
        new HistoryQuery(
            filter.account(), filter.zone(), filter.name(), filter.from(), filter.to());
    return history.find(query, limit).stream().flatMap(id -> entry(id).stream()).toList();
  }

  /** All accounts and zones in which something happened. */
  public HistoryPlaces places() {
    return history.places();
  }

  /** The entry of that id. */
  public Optional<HistoryEntry> entry(long id) {
    Optional<HistoryEntry> applied = journal.find(id).map(this::applied);
    return applied
        .or(() -> history.elsewhere(id).map(History::elsewhere))
        .or(() -> history.elsewhereZones(id).map(History::zones));
  }

  private HistoryEntry applied(JournalSet set) {
    return new HistoryEntry.Applied(
        set.id(),
        set.localUser(),
        set.startedAt(),
        set.endedAt(),
        set.note(),
        journal.steps(set.id()));
  }

  private static HistoryEntry elsewhere(ElsewhereEntry entry) {
    return new HistoryEntry.Elsewhere(
        entry.id(),
        entry.zone(),
        entry.accountName(),
        entry.since(),
        entry.seenAt(),
        entry.changes());
  }

  private static HistoryEntry zones(ElsewhereZones entry) {
    return new HistoryEntry.ZonesElsewhere(
        entry.id(),
        entry.account(),
        entry.accountName(),
        entry.since(),
        entry.seenAt(),
        entry.appeared(),
        entry.vanished());
  }

  /** Notes what the user says about a change set, in place of an earlier note. */
  public void note(long changeSet, String text) {
    journal.note(changeSet, text.strip());
  }
}
