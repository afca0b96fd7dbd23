package org.zonewright.ui.recovery;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.changes.StepRemedies;
import org.zonewright.ui.changes.StepsPane;
import org.zonewright.ui.common.AwaitedFocus;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.PageHeader;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** What became of a change set that was interrupted, and what to do about it. */
public final class RecoveryView extends BorderPane {

  private static final double ADVICE_WIDTH = 220;

  private final RecoveryViewModel model;
  private final UiTools tools;
  private final ListView<TruthLine> truths;
  private final StepsPane steps;

  /**
   * A view.
   *
   * @param remedies what can be done about a step that does not end as meant
   * @param close leaves the view; the change set stays as it is
   */
  public RecoveryView(
      RecoveryViewModel model,
      StepRemedies remedies,
      UiTools tools,
      FormDialogs forms,
      Command close) {
    this.model = model;
    this.tools = tools;
    this.truths = new ListView<>(model.steps());
    this.steps = new StepsPane(model.applying(), remedies, tools, forms);
    setId("recovery");
    truths.setId("recovery-steps");
    truths.setAccessibleText(tools.text("changes.steps.name"));
    truths.getStyleClass().addAll("edge-to-edge", "roomy-list", "screen-middle");
    truths.setCellFactory(_ -> new TruthCell(tools.texts().messages()));
    setTop(header(close));
    AwaitedFocus focus = new AwaitedFocus(this, truths);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                focus.take();
              }
            });
    model.phase().subscribe(phase -> show(phase, close));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.execute();
            event.consume();
          }
        });
  }

  private Node header(Command close) {
    RecoveryHeading words = new RecoveryHeading(model, tools);
    Label title = new Label();
    title.setId("recovery-title");
    title.textProperty().bind(model.phase().map(words::title));
    Label sentence = new Label();
    sentence.setId("recovery-sentence");
    sentence.textProperty().bind(model.phase().map(words::sentence));
    sentence.setWrapText(true);
    return new PageHeader(tools.text("changes.back"), close, title, sentence);
  }

  private void show(RecoveryPhase phase, Command close) {
    setCenter(
        switch (phase) {
          case READING -> StatusPane.loading(tools.text("recovery.reading"));
          case KNOWN -> truths;
          case UNREADABLE ->
              StatusPane.of(
                  Feather.WIFI_OFF,
                  model.problem().get(),
                  Optional.of(
                      Controls.button(tools.text("changes.retry"), Command.of(model::reload))));
          case GOING_ON, ENDED -> steps;
        });
    setBottom(footer(phase, close));
    if (phase == RecoveryPhase.GOING_ON) {
      steps.focus();
    }
  }

  private Node footer(RecoveryPhase phase, Command close) {
    WrappingRow row = new WrappingRow(10);
    row.getStyleClass().add("footer");
    switch (phase) {
      case READING -> row.getChildren().setAll(Controls.spacer(), leave());
      case KNOWN ->
          row.getChildren()
              .setAll(
                  advice(),
                  Controls.spacer(),
                  leave(),
                  button(Feather.ROTATE_CCW, "recovery-undo", "recovery.undo", model.undo()),
                  accent(button(Feather.PLAY, "recovery-resume", "recovery.goOn", model.goOn())));
      case UNREADABLE -> row.getChildren().setAll(advice(), Controls.spacer(), leave());
      case GOING_ON ->
          row.getChildren()
              .setAll(
                  progress(),
                  Controls.spacer(),
                  button(Feather.PAUSE, "stop", "changes.stop", model.applying().stop()));
      case ENDED ->
          row.getChildren()
              .setAll(
                  Controls.spacer(),
                  accent(button(Feather.CHECK, "close-recovery", "changes.close", close)));
    }
    return row;
  }

  private Label advice() {
    Label label = new Label(tools.text("recovery.advice"));
    label.setWrapText(true);
    label.setMinWidth(ADVICE_WIDTH);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private Label progress() {
    Label label = new Label();
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("recovery.progress", model.applying().ended().get()),
                model.applying().ended()));
    return label;
  }

  private Button leave() {
    return button(Feather.EDIT_3, "recovery-leave", "recovery.leave", model.leave());
  }

  private static Button accent(Button button) {
    button.getStyleClass().add("accent");
    return button;
  }

  private Button button(Feather icon, String id, String key, Command command) {
    Button button = Controls.button(icon, tools.text(key), command);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
