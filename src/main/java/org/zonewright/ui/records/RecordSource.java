package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.change.DraftRow;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;

/** Where a zone's rows come from and where drafts go. Every call reads or writes the store. */
public interface RecordSource {

  /** The zone as it is shown; empty if it is not cached. */
  Optional<ZoneView> read(ZoneRef zone);

  /**
   * The first rows of a zone that takes a while to be read whole, to be looked at meanwhile; none
   * where that is not worthwhile.
   */
  default List<RecordRow> beginning(ZoneRef zone) {
    return List.of();
  }

  /** Drafts a new record and returns its draft id. */
  long add(ZoneRef zone, ResourceRecord record);

  /** Drafts another form of a row. */
  void edit(ZoneRef zone, DraftRow row, ResourceRecord after);

  /** Drafts the deletion of a row. */
  void delete(ZoneRef zone, DraftRow row);

  /** Takes the draft of a row back. */
  void revert(ZoneRef zone, DraftRow row);

  /** Takes all drafts of the zone back. */
  void discard(ZoneRef zone);

  /** Drafts a change of the start of authority. */
  void draft(Change.OfSoa change);

  /** The drafts as they are. */
  List<DraftEntry> snapshot(ZoneRef zone);

  /** Makes several edits one that is taken back at once. */
  void asOneEdit(ZoneRef zone, Runnable edits);

  /** What can be taken back and done again. */
  UndoState undoState(ZoneRef zone);

  /** Takes the last edit back. */
  void undo(ZoneRef zone);

  /** Does again what was taken back. */
  void redo(ZoneRef zone);

  /** Locks record sets, or takes the locks off. */
  void lock(ZoneRef zone, Set<RecordSetKey> sets, boolean locked);
}
