package org.zonewright.ui.recovery;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.change.StepTruth;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.WrappingCell;

/** A step with what the provider holds of it. */
final class TruthCell extends WrappingCell<TruthLine> {

  private final Messages messages;

  TruthCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable TruthLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label title = new Label(line.title());
    title.getStyleClass().add("list-title");
    String word =
        messages.text(
            "recovery.truth." + line.truth().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Label state = new Label(word);
    state.getStyleClass().addAll("step-state", "step-" + stateClass(line.truth()));
    state.setMinWidth(USE_PREF_SIZE);
    Label account = new Label(line.accountName());
    account.getStyleClass().add("list-subtitle");
    account.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(10, icon(line.truth()), title, state, Controls.spacer(), account);
    row.getStyleClass().add("row");
    setGraphic(row);
    setAccessibleText(line.number() + ". " + line.title() + ": " + word);
  }

  private static Node icon(StepTruth.Truth truth) {
    Feather icon =
        switch (truth) {
          case DONE -> Feather.CHECK_CIRCLE;
          case NOT_DONE -> Feather.CIRCLE;
          case DIFFERENT -> Feather.GIT_MERGE;
          case UNREACHABLE -> Feather.WIFI_OFF;
        };
    return Icons.of(icon, "step-icon-" + stateClass(truth));
  }

  private static String stateClass(StepTruth.Truth truth) {
    return switch (truth) {
      case DONE -> "done";
      case NOT_DONE -> "waiting";
      case DIFFERENT -> "conflict";
      case UNREACHABLE -> "unknown";
    };
  }
}
