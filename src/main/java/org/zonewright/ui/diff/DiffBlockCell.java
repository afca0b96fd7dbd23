package org.zonewright.ui.diff;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.WrappingCell;

/** A record set before and after, with what the checks say of it. */
public final class DiffBlockCell extends WrappingCell<DiffBlock> {

  private final Messages messages;

  public DiffBlockCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("diff-block-cell");
  }

  @Override
  protected void updateItem(@Nullable DiffBlock block, boolean empty) {
    super.updateItem(block, empty);
    if (block == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    VBox box = new VBox(6, heading(block), new DiffGrid(block.lines(), messages));
    block.notes().forEach(note -> box.getChildren().add(new DiffNoteRow(note, messages)));
    box.getStyleClass().add("diff-block");
    setGraphic(box);
    setAccessibleText(new BlockWords(messages).of(block));
  }

  private static HBox heading(DiffBlock block) {
    Label title = new Label(block.title());
    title.getStyleClass().add("diff-title");
    Label type = new Label(block.type());
    type.getStyleClass().add("type-chip");
    type.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(8, title, type);
    row.getStyleClass().add("row");
    return row;
  }
}
