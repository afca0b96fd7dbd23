package org.zonewright.ui.changes;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** The row below a review: what stands in the way, how far it is, and the buttons. */
final class ReviewFooter extends WrappingRow {

  /** Not Enter alone: nothing is sent by a key pressed once too often. */
  static final String APPLY = "Shortcut+Enter";

  /** Narrower than this it would be more lines than one reads. */
  private static final double OBSTACLE_WIDTH = 220;

  private final ReviewViewModel model;
  private final UiTools tools;
  private final Command settle;
  private final Command close;

  /**
   * A row.
   *
   * @param settle opens the choice between what someone else changed and what is drafted
   * @param close leaves the review
   */
  ReviewFooter(ReviewViewModel model, UiTools tools, Command settle, Command close) {
    super(10);
    this.model = model;
    this.tools = tools;
    this.settle = settle;
    this.close = close;
    getStyleClass().add("footer");
    model.phase().subscribe(this::show);
  }

  private void show(ReviewPhase phase) {
    switch (phase) {
      case PLANNING, NOTHING, FAILED -> getChildren().setAll(Controls.spacer(), closeButton());
      case REVIEWING ->
          getChildren()
              .setAll(obstacle(), Controls.spacer(), settleButton(), closeButton(), applyButton());
      case APPLYING -> getChildren().setAll(progress(), progressText(), Controls.spacer(), stop());
      case APPLIED -> getChildren().setAll(Controls.spacer(), goOn(), again(), closeButton());
    }
  }

  private Label obstacle() {
    Label label = new Label();
    label.setId("obstacle");
    label.setWrapText(true);
    label.getStyleClass().add("icon-line");
    label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
    label.setMinWidth(OBSTACLE_WIDTH);
    label.textProperty().bind(model.planned().obstacle());
    label.visibleProperty().bind(model.planned().obstacle().isNotEmpty());
    return label;
  }

  private Button applyButton() {
    Button button = Controls.bind(new Button(), model.apply());
    button.setId("apply");
    button
        .textProperty()
        .bind(Bindings.createStringBinding(this::applyText, model.planned().whole()));
    button.getStyleClass().add("accent");
    button.setTooltip(new Tooltip(tools.keys(APPLY).getDisplayText()));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private String applyText() {
    int good = model.planned().applicable().get().changes().size();
    int all = model.planned().whole().get().changes().size();
    return good == 0 || good == all
        ? tools.text("changes.apply", all)
        : tools.text("changes.apply.some", good, all);
  }

  private Button settleButton() {
    Button button = Controls.button(Feather.GIT_MERGE, tools.text("changes.settle"), settle);
    button.setId("settle-conflicts");
    button.setMinWidth(USE_PREF_SIZE);
    button.visibleProperty().bind(settle.executable());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private Button closeButton() {
    Button button = Controls.button(tools.text("changes.close"), close);
    button.setId("close-review");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Button again() {
    Button button = Controls.button(tools.text("changes.again"), Command.of(model::reload));
    button.setId("review-again");
    return Controls.shown(button, !model.applying().summary().allDone());
  }

  private Button goOn() {
    Button button = Controls.button(Feather.PLAY, tools.text("changes.goOn"), model.goOn());
    button.setId("go-on");
    button.getStyleClass().add("accent");
    button.visibleProperty().bind(model.goOn().executable());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private ProgressBar progress() {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(220);
    bar.setAccessibleText(tools.text("changes.progress.name"));
    bar.progressProperty()
        .bind(
            model
                .applying()
                .ended()
                .multiply(1.0)
                .divide(Math.max(1, model.applying().steps().size())));
    return bar;
  }

  private Label progressText() {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    tools.text(
                        "changes.progress",
                        model.applying().ended().get(),
                        model.applying().steps().size()),
                model.applying().ended()));
    return label;
  }

  private Button stop() {
    Button button =
        Controls.button(Feather.PAUSE, tools.text("changes.stop"), model.applying().stop());
    button.setId("stop");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
