package org.zonewright.ui.history;

import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.AwaitedFocus;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** What was applied and what was changed elsewhere, with what each entry changed beside it. */
final class HistoryView extends BorderPane {

  private static final double LIST_SHARE = 0.36;

  private final HistoryViewModel model;
  private final UiTools tools;
  private final HistoryFilterBar filter;
  private final AwaitedFocus focus;
  private final ListView<HistoryItem> list;
  private final SplitPane split = new SplitPane();
  private final StackPane middle = new StackPane();

  /**
   * A view.
   *
   * @param resume opens what can be done about a change set that is not finished
   */
  HistoryView(HistoryViewModel model, Command resume, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.filter = new HistoryFilterBar(model, tools);
    this.list = new ListView<>(model.items());
    setId("history");
    list.setId("history-list");
    list.setAccessibleText(tools.text("history.list.name"));
    list.getStyleClass().addAll("edge-to-edge", "roomy-list");
    list.setCellFactory(_ -> new HistoryCell(tools));
    ScrollEnd.of(list, model.older()::execute);
    VBox left = new VBox(list, older());
    VBox.setVgrow(list, Priority.ALWAYS);
    split.getItems().addAll(left, new HistoryDetails(model, resume, tools));
    split.setDividerPositions(LIST_SHARE);
    split.getStyleClass().add("thin-divider");
    setTop(header());
    setCenter(middle);
    this.focus = new AwaitedFocus(this, list);
    follow();
    model.state().subscribe(state -> middle.getChildren().setAll(body(state)));
  }

  /** Takes the focus. */
  void focus() {
    focus.take();
  }

  /** Puts the focus into the filter. */
  void focusFilter() {
    filter.focus();
  }

  private void follow() {
    model.selected().subscribe(item -> item.ifPresent(list.getSelectionModel()::select));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null) {
                model.selected().set(Optional.of(item));
              }
            });
  }

  private Node header() {
    Label title = new Label(tools.text("history.title"));
    title.getStyleClass().add("title-4");
    VBox box = new VBox(8, title, filter);
    box.getStyleClass().add("screen-header");
    return box;
  }

  /** For those who do not scroll; those who do come to older entries by themselves. */
  private Node older() {
    Button button = Controls.button(tools.text("history.older"), model.older());
    button.setId("history-older");
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("flat");
    button.visibleProperty().bind(model.more());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private Node body(ScreenState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("history.loading"));
      case READY -> split;
      case EMPTY -> empty();
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              tools.text("history.unreadable"),
              Optional.of(Controls.button(tools.text("changes.retry"), Command.of(model::reload))));
    };
  }

  private Node empty() {
    StatusPane pane = StatusPane.of(Feather.CLOCK, tools.text("history.empty"), Optional.empty());
    Label none = new Label(tools.text("history.noMatch"));
    none.getStyleClass().add("text-muted");
    StackPane both = new StackPane(pane, none);
    BooleanBinding narrowed =
        Bindings.createBooleanBinding(
            () -> model.query().isNarrowed(), model.query().parts().toArray(Observable[]::new));
    none.visibleProperty().bind(narrowed);
    pane.visibleProperty().bind(narrowed.not());
    return both;
  }
}
