package org.zonewright.ui.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;

/** The edits of the open zone: shown at once, written soon, taken back and done again. */
public final class RecordDrafting {

  private final OpenZone open;
  private final RowList rows;
  private final RecordEdits edits;
  private final ObservableList<RecordRow> selection;
  private final Latest reading;
  private int freshRows;

  /**
   * Nothing is edited yet.
   *
   * @param reading what is being read of the zone; given up by an edit, because it would be old
   */
  RecordDrafting(
      OpenZone open,
      RowList rows,
      RecordEdits edits,
      ObservableList<RecordRow> selection,
      Latest reading) {
    this.open = open;
    this.rows = rows;
    this.edits = edits;
    this.selection = selection;
    this.reading = reading;
  }

  /** Whether there is an edit to take back. */
  public ReadOnlyBooleanProperty canUndo() {
    return edits.canUndo();
  }

  /** Whether there is an edit to do again. */
  public ReadOnlyBooleanProperty canRedo() {
    return edits.canRedo();
  }

  /** Drafts another form of a row; shown at once, written soon. */
  public void put(RecordRow row, ResourceRecord after) {
    if (!after.equals(row.record()) || row.key() instanceof RowKey.Fresh) {
      ZoneView view = open.read();
      rows.put(row.withRecord(after, view.name(), RowChecks.check(view, after)));
      write(List.of(new Edit.Put(row.key(), row.draft(), after)));
    }
  }

  /** Writes edits as one that is taken back at once. */
  public void write(List<Edit> batch) {
    if (!batch.isEmpty()) {
      open.zone()
          .ifPresent(
              zone -> {
                reading.cancel();
                edits.write(zone, batch);
              });
    }
  }

  /** Drafts another start of authority. */
  public void put(Soa after) {
    open.read()
        .soa()
        .ifPresent(
            before -> edits.write(new Change.OfSoa(open.zone().orElseThrow(), before, after)));
  }

  /** Takes all drafts of the zone back. */
  public void discard() {
    open.zone()
        .ifPresent(
            zone -> {
              rows.shown().removeIf(row -> row.key() instanceof RowKey.Fresh);
              edits.discard(zone);
            });
  }

  /** Takes the last edit back. */
  public void undo() {
    open.zone().ifPresent(edits::undo);
  }

  /** Does again what was taken back. */
  public void redo() {
    open.zone().ifPresent(edits::redo);
  }

  /** Locks the record sets of these rows, or takes the locks off. */
  public void lock(List<RecordRow> locked, boolean on) {
    Set<RecordSetKey> sets =
        locked.stream().map(row -> row.record().recordSet()).collect(Collectors.toSet());
    open.zone().ifPresent(zone -> edits.lock(zone, sets, on));
  }

  /**
   * Begins a row after the last selected one; nothing is written until something is typed.
   *
   * @return the row
   */
  public RecordRow begin() {
    ZoneView view = open.read();
    int index = selection.isEmpty() ? 0 : rows.shown().indexOf(selection.getLast()) + 1;
    ResourceRecord record =
        ResourceRecord.of(
            view.name(),
            rows.filter().get().type().orElse(RecordType.A),
            view.capabilities().defaultTtl(),
            "");
    RecordRow row = RecordRow.fresh(++freshRows, record, view.name());
    rows.insert(index, row);
    open.state().set(ScreenState.READY);
    return row;
  }

  /** Takes a row away that was begun and of which nothing was written. */
  public void giveUp(RecordRow row) {
    if (row.key() instanceof RowKey.Fresh fresh
        && edits.isIdle()
        && edits.draftOf(fresh).isEmpty()) {
      rows.remove(fresh);
    }
  }
}
