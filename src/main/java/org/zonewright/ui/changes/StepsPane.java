package org.zonewright.ui.changes;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The steps of a plan with their results, and in the end what became of it all. */
public final class StepsPane extends VBox {

  private static final int MOST_NAMED = 3;

  private final ApplyViewModel model;
  private final UiTools tools;
  private final FormDialogs forms;
  private final VBox summary = new VBox(4);
  private final ListView<StepLine> steps;

  /**
   * A pane.
   *
   * @param model the steps
   * @param remedies what can be done about a step that did not end as meant
   */
  public StepsPane(ApplyViewModel model, StepRemedies remedies, UiTools tools, FormDialogs forms) {
    this.model = model;
    this.tools = tools;
    this.forms = forms;
    this.steps = new ListView<>(model.steps());
    steps.setId("steps");
    steps.setAccessibleText(tools.text("changes.steps.name"));
    steps.getStyleClass().addAll("edge-to-edge", "roomy-list", "screen-middle");
    steps.setCellFactory(
        _ -> new StepCell(tools.texts().messages(), remedies, model.running(), this::showDetails));
    VBox.setVgrow(steps, Priority.ALWAYS);
    summary.getStyleClass().add("summary");
    summary.setId("summary");
    getChildren().addAll(summary, steps);
    sceneProperty().subscribe(scene -> model.watched().set(scene != null));
    model.running().subscribe(_ -> showSummary());
    model.elsewhere().subscribe(_ -> showSummary());
    model.ended().subscribe(ended -> follow(ended.intValue()));
  }

  /** Takes the focus. */
  public void focus() {
    steps.requestFocus();
  }

  private void follow(int ended) {
    if (model.running().get()) {
      steps.scrollTo(Math.max(0, ended - 2));
    }
  }

  private void showSummary() {
    boolean any = model.ended().get() > 0 || model.problem().get().isPresent();
    boolean over = any && !model.running().get();
    Controls.shown(summary, over);
    summary.getChildren().clear();
    if (!over) {
      return;
    }
    ApplySummary result = model.summary();
    SummaryWords words = new SummaryWords(tools.texts().messages());
    boolean good = result.allDone();
    summary.getStyleClass().removeAll("note-success", "note-warning");
    summary.getStyleClass().add(good ? "note-success" : "note-warning");
    Label title = new Label(words.title(result));
    title.getStyleClass().add("list-title");
    HBox heading =
        new HBox(8, Icons.of(good ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE), title);
    heading.getStyleClass().add("row");
    summary.getChildren().addAll(heading, wrapped(words.text(result)));
    model.problem().get().ifPresent(p -> summary.getChildren().add(wrapped(p.sentence())));
    model.steps().stream()
        .filter(line -> line.state().get().isTrouble())
        .limit(MOST_NAMED)
        .map(line -> tools.text("changes.summary.why", line.title(), line.sentence().get()))
        .forEach(why -> summary.getChildren().add(wrapped(why)));
    new ElsewhereWords(tools.texts().messages())
        .sentence(model.elsewhere().get())
        .ifPresent(sentence -> summary.getChildren().add(wrapped(sentence)));
    String advice = words.advice(result);
    if (!advice.isEmpty()) {
      summary.getChildren().add(wrapped(advice));
    }
    // once the list has its new height
    tools.background().onScreen(this::showTrouble);
  }

  /** What went wrong is what the user looks for. */
  private void showTrouble() {
    model.steps().stream()
        .filter(line -> line.state().get().isTrouble())
        .findFirst()
        .ifPresentOrElse(
            line -> {
              steps.getSelectionModel().select(line);
              steps.scrollTo(line);
            },
            () -> steps.scrollTo(0));
  }

  private void showDetails(StepLine line) {
    TextArea text = Controls.leftByTab(new TextArea(line.details().get()));
    text.setEditable(false);
    text.setWrapText(true);
    text.setPrefSize(620, 260);
    text.getStyleClass().add("monospace");
    Controls.labelled(text, tools.text("changes.step.details"));
    forms.show(line.title(), text);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
