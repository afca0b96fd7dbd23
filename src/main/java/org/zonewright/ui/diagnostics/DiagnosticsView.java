package org.zonewright.ui.diagnostics;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.system.diagnostics.DiagnosticFile;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The files that would be saved, each to be read before. */
public final class DiagnosticsView extends BorderPane {

  private static final double LIST_SHARE = 0.3;

  private final DiagnosticsViewModel model;
  private final UiTools tools;
  private final ListView<DiagnosticFile> list = new ListView<>();
  private final TextArea text = new TextArea();
  private final SplitPane files = new SplitPane(list, text);
  private final StackPane middle = new StackPane();

  public DiagnosticsView(DiagnosticsViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    setId("diagnostics");
    list.setId("diagnostic-files");
    list.setAccessibleText(tools.text("diagnostics.files"));
    list.setItems(model.files());
    list.setCellFactory(_ -> new FileCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(file -> text.setText(file == null ? "" : file.text()));
    text.setEditable(false);
    Controls.labelled(text, tools.text("diagnostics.content"));
    files.setDividerPositions(LIST_SHARE);
    setTop(explanation());
    setCenter(middle);
    model.state().subscribe(this::show);
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private VBox explanation() {
    Label sentence = new Label(tools.text("diagnostics.sentence"));
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    CheckBox names = new CheckBox(tools.text("diagnostics.names"));
    names.setId("diagnostic-names");
    names.selectedProperty().bindBidirectional(model.withNames());
    VBox box = new VBox(8, sentence, names);
    box.getStyleClass().add("log-bar");
    return box;
  }

  private void show(ScreenState state) {
    middle
        .getChildren()
        .setAll(
            switch (state) {
              case LOADING -> StatusPane.loading(tools.text("diagnostics.gathering"));
              case READY, EMPTY -> files;
              case FAILED ->
                  StatusPane.of(Feather.ALERT_TRIANGLE, model.problem().get(), Optional.empty());
            });
    if (state == ScreenState.READY) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** A file with its size. */
  private final class FileCell extends ListCell<DiagnosticFile> {

    @Override
    protected void updateItem(@Nullable DiagnosticFile file, boolean empty) {
      super.updateItem(file, empty);
      setText(
          empty || file == null
              ? null
              : tools.text("diagnostics.file", file.name(), file.text().length()));
    }
  }
}
