package org.zonewright.ui.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.zonewright.change.DraftRow;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.common.Sequence;
import org.zonewright.ui.common.UiTools;

/**
 * Writes edits into the drafts, one after the other, and takes them back. Rows are found again by
 * their key at the moment of writing, because an edit before this one may have made their draft.
 */
final class RecordEdits {

  private record After(List<DraftEntry> drafts, UndoState undoState) {}

  private final RecordSource source;
  private final UiTools tools;
  private final Sequence sequence;
  private final Runnable whenIdle;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final Map<RowKey.Fresh, Long> begun = new ConcurrentHashMap<>();
  private List<DraftEntry> known = List.of();
  private int forgotten;

  /**
   * Nothing is under way.
   *
   * @param whenIdle runs when everything asked for is written
   */
  RecordEdits(RecordSource source, UiTools tools, Runnable whenIdle) {
    this.source = source;
    this.tools = tools;
    this.sequence = new Sequence(tools.background());
    this.whenIdle = whenIdle;
  }

  /** Whether nothing is being written. */
  boolean isIdle() {
    return sequence.pending().get() == 0;
  }

  ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** The draft that a row just begun has become, if anything of it was written. */
  Optional<Long> draftOf(RowKey.Fresh key) {
    return Optional.ofNullable(begun.get(key));
  }

  /** Takes note of the drafts there are and of what can be taken back. */
  void note(List<DraftEntry> drafts, UndoState undoState) {
    known = drafts;
    canUndo.set(undoState.canUndo());
    canRedo.set(undoState.canRedo());
  }

  /** How many drafts the zone has after the last edit. */
  int drafts() {
    return known.size();
  }

  /**
   * Forgets what could be taken back, for another zone is opened. What is still to be written is
   * written.
   */
  void forget() {
    forgotten++;
    note(List.of(), UndoState.NONE);
    if (isIdle()) {
      begun.clear();
    }
  }

  /** Writes these edits as one that is taken back at once. */
  void write(ZoneRef zone, List<Edit> edits) {
    run(zone, () -> source.asOneEdit(zone, () -> writeNow(zone, edits)));
  }

  private void writeNow(ZoneRef zone, List<Edit> edits) {
    DraftIds ids = new DraftIds(() -> source.snapshot(zone));
    edits.forEach(edit -> write(zone, edit, ids));
  }

  /** Takes all drafts of the zone back. */
  void discard(ZoneRef zone) {
    run(zone, () -> source.discard(zone));
  }

  /** Drafts a change of the start of authority. */
  void write(Change.OfSoa change) {
    run(change.zone(), () -> source.draft(change));
  }

  /** Takes the last edit back. */
  void undo(ZoneRef zone) {
    run(zone, () -> source.undo(zone));
  }

  /** Does again what was taken back. */
  void redo(ZoneRef zone) {
    run(zone, () -> source.redo(zone));
  }

  /** Locks record sets, or takes the locks off. */
  void lock(ZoneRef zone, Set<RecordSetKey> sets, boolean locked) {
    run(zone, () -> source.lock(zone, sets, locked));
  }

  private void run(ZoneRef zone, Runnable writing) {
    int asked = forgotten;
    sequence.call(
        () -> {
          writing.run();
          return new After(source.snapshot(zone), source.undoState(zone));
        },
        after -> {
          if (asked == forgotten) {
            note(after.drafts(), after.undoState());
          }
          ended();
        },
        this::failed);
  }

  private void failed(Exception problem) {
    tools.fail(problem);
    ended();
  }

  private void ended() {
    if (isIdle()) {
      whenIdle.run();
    }
  }

  private void write(ZoneRef zone, Edit edit, DraftIds ids) {
    switch (edit) {
      case Edit.Add add -> source.add(zone, add.record());
      case Edit.Put put -> put(zone, put, ids);
      case Edit.Delete delete ->
          current(delete.key(), delete.row(), ids).ifPresent(row -> source.delete(zone, row));
      case Edit.Revert revert ->
          current(revert.key(), revert.row(), ids).ifPresent(row -> source.revert(zone, row));
    }
  }

  private void put(ZoneRef zone, Edit.Put put, DraftIds ids) {
    Optional<DraftRow> row = current(put.key(), put.row(), ids);
    if (row.isPresent()) {
      source.edit(zone, row.get(), put.after());
    } else if (put.key() instanceof RowKey.Fresh fresh) {
      begun.put(fresh, source.add(zone, put.after()));
    }
  }

  /** The row with the draft it has by now; empty for a row of which nothing was written yet. */
  private Optional<DraftRow> current(RowKey key, DraftRow row, DraftIds ids) {
    return switch (key) {
      case RowKey.Cached cached ->
          Optional.of(new DraftRow(ids.ofEdited(cached.id()), row.before(), row.after()));
      case RowKey.Drafted _ -> Optional.of(row);
      case RowKey.Fresh fresh ->
          draftOf(fresh)
              .map(id -> new DraftRow(OptionalLong.of(id), Optional.empty(), row.after()));
    };
  }
}
