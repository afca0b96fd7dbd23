package org.zonewright.ui.changes;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.WrappingCell;
import org.zonewright.ui.common.WrappingRow;

/** A step with its result. */
final class StepCell extends WrappingCell<StepLine> {

  private final Messages messages;
  private final StepRemedies remedies;
  private final ObservableBooleanValue running;
  private final Consumer<StepLine> showDetails;
  private static final double TITLE_WIDTH = 260;

  private Subscription watching = Subscription.EMPTY;

  /**
   * A cell.
   *
   * @param remedies what can be done about a step that did not end as meant
   * @param running whether other steps are still being sent, so that nothing is to be settled yet
   * @param showDetails shows the technical part of a step's result
   */
  StepCell(
      Messages messages,
      StepRemedies remedies,
      ObservableBooleanValue running,
      Consumer<StepLine> showDetails) {
    this.messages = messages;
    this.remedies = remedies;
    this.running = running;
    this.showDetails = showDetails;
  }

  @Override
  protected void updateItem(@Nullable StepLine line, boolean empty) {
    super.updateItem(line, empty);
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    watching = line.state().subscribe(state -> show(line, state));
  }

  private void show(StepLine line, StepState state) {
    String word = messages.text("changes.state." + state.word());
    Label title = new Label(line.title());
    title.getStyleClass().add("list-title");
    title.setWrapText(true);
    title.setMinWidth(TITLE_WIDTH);
    Label stateWord = new Label(word);
    stateWord.getStyleClass().addAll("step-state", "step-" + state.word());
    stateWord.setMinWidth(USE_PREF_SIZE);
    Label account = new Label(line.step().account().name());
    account.getStyleClass().add("list-subtitle");
    account.setMinWidth(USE_PREF_SIZE);
    WrappingRow first = new WrappingRow(8, title, stateWord, Controls.spacer(), account);
    VBox text = new VBox(2, first);
    HBox.setHgrow(text, Priority.ALWAYS);
    if (!line.sentence().get().isEmpty()) {
      Label sentence = new Label(line.sentence().get());
      sentence.setWrapText(true);
      sentence.setMinHeight(USE_PREF_SIZE);
      text.getChildren().add(sentence);
    }
    HBox row = new HBox(12, icon(state, word), text);
    row.getStyleClass().add("step-row");
    if (state == StepState.CONFLICT) {
      Button settle = button("changes.step.choose", () -> remedies.settle(line));
      settle.getStyleClass().add("step-settle");
      settle.disableProperty().bind(running);
      row.getChildren().add(settle);
    } else if (state.needsReading()) {
      row.getChildren().add(button("changes.step.readAnew", () -> remedies.readAnew(line)));
    }
    if (!line.details().get().isEmpty()) {
      row.getChildren().add(button("changes.step.details", () -> showDetails.accept(line)));
    }
    setGraphic(row);
    setAccessibleText(
        line.step().number() + ". " + line.title() + ": " + word + ". " + line.sentence().get());
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Node icon(StepState state, String word) {
    if (state == StepState.RUNNING) {
      ProgressIndicator running = new ProgressIndicator();
      running.setAccessibleText(word);
      running.setMaxSize(18, 18);
      running.setMinSize(18, 18);
      return running;
    }
    Feather icon =
        switch (state) {
          case WAITING, RUNNING -> Feather.CIRCLE;
          case DONE -> Feather.CHECK_CIRCLE;
          case PROVISIONING -> Feather.CLOCK;
          case FAILED -> Feather.X_OCTAGON;
          case DIFFERENT, UNKNOWN -> Feather.ALERT_TRIANGLE;
          case CONFLICT -> Feather.GIT_MERGE;
          case SKIPPED -> Feather.SLASH;
        };
    return Icons.of(icon, "step-icon-" + state.word());
  }
}
