package org.zonewright.ui.history;

import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.change.History;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.HistoryFilter;
import org.zonewright.change.Undo;
import org.zonewright.change.UndoDraft;
import org.zonewright.store.HistoryPlaces;

/** Where the history comes from. Every call reads or writes the store. */
public interface HistorySource {

  /** The latest entries, newest first; those of one moment in the same order every time. */
  List<HistoryEntry> find(HistoryFilter filter, int limit);

  /** All accounts and zones in which something happened, also long ago. */
  HistoryPlaces places();

  /** An entry as it is now. */
  Optional<HistoryEntry> entry(long id);

  /** Notes what the user says of a change set. */
  void note(long changeSet, String text);

  /** Drafts what takes a change set back. */
  UndoDraft undo(long changeSet);

  /** That of the product. */
  static HistorySource of(Services services) {
    History history = services.history();
    Undo undo = services.undo();
    return new HistorySource() {
      @Override
      public List<HistoryEntry> find(HistoryFilter filter, int limit) {
        return history.find(filter, limit);
      }

      @Override
      public HistoryPlaces places() {
        return history.places();
      }

      @Override
      public Optional<HistoryEntry> entry(long id) {
        return history.entry(id);
      }

      @Override
      public void note(long changeSet, String text) {
        history.note(changeSet, text);
      }

      @Override
      public UndoDraft undo(long changeSet) {
        return undo.draft(changeSet);
      }
    };
  }
}
