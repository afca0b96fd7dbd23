package org.zonewright.ui.reverse;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell of the reverse table that draws a whole item. */
final class MatrixCell extends TableCell<ReverseItem, ReverseItem> {

  private final BiConsumer<ReverseItem, MatrixCell> drawing;

  MatrixCell(BiConsumer<ReverseItem, MatrixCell> drawing) {
    this.drawing = drawing;
  }

  @Override
  protected void updateItem(@Nullable ReverseItem item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(null);
    if (item != null && !empty) {
      drawing.accept(item, this);
    }
  }
}
