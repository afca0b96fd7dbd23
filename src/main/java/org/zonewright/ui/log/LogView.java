package org.zonewright.ui.log;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogLevel;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The end of the log, to be read, narrowed and copied. */
public final class LogView extends BorderPane {

  private static final double DETAIL_HEIGHT = 120;

  private final LogViewModel model;
  private final UiTools tools;
  private final LogWords words;
  private final ListView<LogEntry> list = new ListView<>();
  private final TextField filter = new TextField();
  private final StackPane middle = new StackPane();

  /**
   * The log.
   *
   * @param openFolder shows the log's files in the user's own file manager
   */
  public LogView(LogViewModel model, Command openFolder, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.words = new LogWords(tools);
    setId("log");
    list.setId("log-entries");
    list.setItems(model.shown());
    list.setCellFactory(_ -> new LogCell(model, words));
    list.setAccessibleText(tools.text("log.title"));
    setTop(toolbar());
    setCenter(middle);
    setBottom(below(openFolder));
    model.state().subscribe(this::show);
  }

  @Override
  public void requestFocus() {
    filter.requestFocus();
  }

  private Node toolbar() {
    ChoiceBox<LogLevel> level = new ChoiceBox<>();
    level.setId("log-level");
    level.getItems().setAll(LogLevel.values());
    level.setConverter(ChoiceText.of(words::from));
    level.valueProperty().bindBidirectional(model.level());
    Controls.labelled(level, tools.text("log.level"));
    filter.setId("log-filter");
    filter.setPromptText(tools.text("log.filter"));
    Controls.labelled(filter, tools.text("log.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    HBox.setHgrow(filter, Priority.ALWAYS);
    Button reload =
        Controls.iconButton(Feather.REFRESH_CW, tools.text("log.reload"), model.reload());
    HBox row = new HBox(8, level, filter, reload);
    row.getStyleClass().addAll("row", "log-bar");
    return row;
  }

  private Node below(Command openFolder) {
    TextArea whole = new TextArea();
    whole.setId("log-entry");
    whole.setEditable(false);
    whole.setWrapText(true);
    whole.setPrefHeight(DETAIL_HEIGHT);
    Controls.labelled(whole, tools.text("log.entry"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(entry -> whole.setText(model.text(Optional.ofNullable(entry))));
    Button copy = Controls.button(Feather.COPY, tools.text("log.copy"), model.copy());
    copy.setId("log-copy");
    Button folder = Controls.button(tools.text("log.folder"), openFolder);
    folder.setId("log-folder");
    Label count = new Label();
    count.setId("log-count");
    count.getStyleClass().add("text-muted");
    model.shown().subscribe(() -> count.setText(tools.text("log.count", model.shown().size())));
    count.setText(tools.text("log.count", model.shown().size()));
    HBox row = new HBox(8, count, Controls.spacer(), folder, copy);
    row.getStyleClass().addAll("row", "log-bar");
    return new VBox(8, whole, row);
  }

  private void show(ScreenState state) {
    middle
        .getChildren()
        .setAll(
            switch (state) {
              case LOADING -> StatusPane.loading(tools.text("log.loading"));
              case READY -> list;
              case EMPTY -> StatusPane.of(Feather.INBOX, tools.text("log.empty"), Optional.empty());
              case FAILED ->
                  StatusPane.of(Feather.ALERT_TRIANGLE, model.problem().get(), Optional.empty());
            });
  }
}
