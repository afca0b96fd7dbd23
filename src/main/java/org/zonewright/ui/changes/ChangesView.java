package org.zonewright.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.AwaitedFocus;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** All drafts by account and zone. */
final class ChangesView extends BorderPane {

  private final ChangesViewModel model;
  private final UiTools tools;
  private final AwaitedFocus focus;
  private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
  private final ListView<ChangeRow> list = new ListView<>(rows);

  ChangesView(ChangesViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.focus = new AwaitedFocus(this, list);
    setId("changes");
    setTop(header());
    list.setId("change-list");
    list.setAccessibleText(tools.text("changes.list.name"));
    list.getStyleClass().addAll("edge-to-edge", "roomy-list");
    list.setCellFactory(_ -> new ChangeCell(model, tools));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.groups().addListener((ListChangeListener<ChangeGroup>) _ -> showGroups());
    model.state().subscribe(state -> setCenter(body(state)));
    showGroups();
  }

  /** Takes the focus. */
  void focus() {
    focus.take();
  }

  private Node header() {
    Label title = new Label(tools.text("changes.title"));
    title.getStyleClass().add("title-4");
    Label sentence = new Label();
    sentence.getStyleClass().add("text-muted");
    sentence
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("changes.sentence", model.count().get()), model.count()));
    Button discard = Controls.button(tools.text("changes.discard.all"), model.discardAll());
    discard.setId("discard-all");
    Button review = Controls.button(tools.text("changes.review.all"), model.reviewAll());
    review.setId("review-all");
    review.getStyleClass().add("accent");
    VBox words = new VBox(title, sentence);
    words.setMinWidth(USE_PREF_SIZE);
    discard.setMinWidth(USE_PREF_SIZE);
    review.setMinWidth(USE_PREF_SIZE);
    WrappingRow row = new WrappingRow(8, words, Controls.spacer(), discard, review);
    row.getStyleClass().add("screen-header");
    return row;
  }

  private Node body(ScreenState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("changes.loading"));
      case READY -> list;
      case EMPTY ->
          StatusPane.of(Feather.CHECK_SQUARE, tools.text("changes.empty"), Optional.empty());
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              model.problem().get(),
              Optional.of(Controls.button(tools.text("changes.retry"), Command.of(model::reload))));
    };
  }

  private void showGroups() {
    int selected = list.getSelectionModel().getSelectedIndex();
    List<ChangeRow> fresh = new ArrayList<>();
    for (ChangeGroup group : model.groups()) {
      fresh.add(new ChangeRow.Heading(group));
      group.items().forEach(item -> fresh.add(new ChangeRow.Draft(group, item)));
    }
    rows.setAll(fresh);
    list.getSelectionModel().select(Math.clamp(selected, 0, Math.max(0, rows.size() - 1)));
  }

  private void onKey(KeyEvent event) {
    ChangeRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || isModified(event)) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      switch (row) {
        case ChangeRow.Heading(var group) -> model.discard(group);
        case ChangeRow.Draft(var _, var item) -> model.discard(item);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      model.open(row.group());
      event.consume();
    }
  }

  /** Keys with modifiers belong to the menu. */
  private static boolean isModified(KeyEvent event) {
    return event.isShortcutDown() || event.isShiftDown() || event.isAltDown();
  }
}
