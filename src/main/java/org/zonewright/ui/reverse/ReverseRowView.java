package org.zonewright.ui.reverse;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.zonewright.change.RowStatus;
import org.zonewright.ui.common.Command;

/** A row of the reverse-record table, coloured by its status besides its mark. */
final class ReverseRowView extends TableRow<ReverseItem> {

  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

  ReverseRowView(Command edit) {
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !isEmpty()) {
            edit.execute();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable ReverseItem item, boolean empty) {
    super.updateItem(item, empty);
    RowStatus status = item == null || empty ? RowStatus.UNCHANGED : item.status();
    pseudoClassStateChanged(ADDED, status == RowStatus.ADDED);
    pseudoClassStateChanged(CHANGED, status == RowStatus.CHANGED);
    pseudoClassStateChanged(REMOVED, status == RowStatus.REMOVED);
  }
}
