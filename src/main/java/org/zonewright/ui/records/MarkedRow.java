package org.zonewright.ui.records;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.zonewright.change.RowStatus;

/** A row coloured by how it differs from the cache. */
final class MarkedRow extends TableRow<RecordRow> {

  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
  private static final PseudoClass DISABLED_RECORD = PseudoClass.getPseudoClass("unpublished");

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean shown = !empty && row != null;
    pseudoClassStateChanged(ADDED, shown && row.status() == RowStatus.ADDED);
    pseudoClassStateChanged(CHANGED, shown && row.status() == RowStatus.CHANGED);
    pseudoClassStateChanged(REMOVED, shown && row.status() == RowStatus.REMOVED);
    pseudoClassStateChanged(DISABLED_RECORD, shown && !row.record().enabled());
  }
}
