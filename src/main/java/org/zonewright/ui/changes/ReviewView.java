package org.zonewright.ui.changes;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.PageHeader;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The review of a plan: reading it, applying it, and what became of it. */
final class ReviewView extends BorderPane {

  private final ReviewViewModel model;
  private final UiTools tools;
  private final DiffPane diff;
  // in its place before the footer whatever it shows: the tab key goes by that
  private final StackPane middle = new StackPane();
  private final StepsPane steps;

  /**
   * A view.
   *
   * @param settling opens the choice between what someone else changed and what is drafted
   * @param close leaves the review
   */
  ReviewView(
      ReviewViewModel model, UiTools tools, FormDialogs forms, Settling settling, Command close) {
    this.model = model;
    this.tools = tools;
    this.diff = new DiffPane(model, tools);
    this.steps = new StepsPane(model.applying(), remedies(settling), tools, forms);
    setId("review");
    setTop(header(close));
    setCenter(middle);
    Command settle =
        Command.of(
            model.phase().isEqualTo(ReviewPhase.REVIEWING).and(model.planned().conflicts()),
            () -> settling.settle(model.scope()));
    setBottom(
        new VBox(
            anew(),
            new ReviewOptions(model, tools),
            new ReviewFooter(model, tools, settle, close)));
    model.phase().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, close));
  }

  /** Takes the focus. */
  void focus() {
    switch (model.phase().get()) {
      case REVIEWING -> diff.focus();
      case APPLYING, APPLIED -> steps.focus();
      case PLANNING, NOTHING, FAILED -> requestFocus();
    }
  }

  private StepRemedies remedies(Settling settling) {
    return new StepRemedies() {
      @Override
      public void readAnew(StepLine line) {
        model.readAnew(line);
      }

      @Override
      public void settle(StepLine line) {
        settling.settle(
            line.step()
                .zone()
                .<ReviewScope>map(ReviewScope.OfZone::new)
                .orElseGet(() -> new ReviewScope.OfReverse(line.step().account().id())));
      }
    };
  }

  private void show(ReviewPhase phase) {
    middle.getChildren().setAll(body(phase));
    if (getScene() != null && !isTyping()) {
      focus();
    }
  }

  private boolean isTyping() {
    return getScene().getFocusOwner() instanceof TextInputControl;
  }

  private void onKey(KeyEvent event, Command close) {
    if (tools.keys(ReviewFooter.APPLY).match(event)) {
      model.apply().execute();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.execute();
      event.consume();
    }
  }

  private Node header(Command close) {
    Label sentence = new Label();
    sentence
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::sentence, model.planned().pages(), model.planned().whole()));
    return new PageHeader(
        tools.text("changes.back"), close, tools.text("changes.review.title"), sentence);
  }

  private Node anew() {
    Label label = new Label();
    label.setId("plan-anew");
    label.setWrapText(true);
    label.setGraphic(Icons.of(Feather.REFRESH_CW));
    label.textProperty().bind(model.anew());
    HBox row = new HBox(label);
    row.getStyleClass().addAll("review-options", "row");
    row.visibleProperty().bind(model.anew().isNotEmpty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private String sentence() {
    return tools.text(
        "changes.review.sentence",
        model.planned().whole().get().changes().size(),
        model.planned().pages().size(),
        model.planned().whole().get().steps().size());
  }

  private Node body(ReviewPhase phase) {
    return switch (phase) {
      case PLANNING -> StatusPane.loading(tools.text("changes.planning"));
      case REVIEWING -> diff;
      case NOTHING ->
          StatusPane.of(Feather.CHECK, tools.text("changes.review.nothing"), Optional.empty());
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              model.problem().get().map(p -> p.sentence()).orElse(""),
              Optional.of(Controls.button(tools.text("changes.retry"), Command.of(model::reload))));
      case APPLYING, APPLIED -> steps;
    };
  }
}
