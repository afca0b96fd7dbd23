package org.zonewright.ui.diff;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.zonewright.text.Messages;

/** The signs that tell added, changed and removed apart without colour. */
public final class DiffMarks {

  private final Messages messages;

  public DiffMarks(Messages messages) {
    this.messages = messages;
  }

  /** The sign of a kind, with its word for those who hover or listen. */
  public Label of(DiffKind kind) {
    Label label = new Label(kind.mark());
    label.getStyleClass().addAll("diff-mark", "diff-" + kind.word());
    label.setAccessibleText(word(kind));
    if (kind != DiffKind.SAME) {
      label.setTooltip(new Tooltip(word(kind)));
    }
    return label;
  }

  /** The word of a kind. */
  public String word(DiffKind kind) {
    return messages.text("changes.kind." + kind.word());
  }
}
