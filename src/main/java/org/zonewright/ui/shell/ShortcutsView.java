package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** The list of all shortcuts, to be searched. */
public final class ShortcutsView extends VBox {

  /** A title, or a shortcut below one. */
  private sealed interface Line {
    record Title(String text) implements Line {}

    record Of(ShortcutGroup.Shortcut shortcut) implements Line {}
  }

  private final TextField filter = new TextField();
  private final ListView<Line> list = new ListView<>();

  /** A list. */
  public ShortcutsView(List<ShortcutGroup> groups, UiTools tools) {
    super(8);
    filter.setId("shortcut-filter");
    filter.setPromptText(tools.text("shortcuts.filter"));
    Controls.labelled(filter, tools.text("shortcuts.filter"));
    list.setId("shortcuts");
    list.setAccessibleText(tools.text("shortcuts.title"));
    list.getStyleClass().add("shortcut-list");
    list.setCellFactory(_ -> new Cell());
    Label nothing = new Label(tools.text("shortcuts.none"));
    nothing.getStyleClass().add("text-muted");
    list.setPlaceholder(nothing);
    filter
        .textProperty()
        .subscribe(typed -> list.getItems().setAll(lines(ShortcutList.narrowed(groups, typed))));
    filter.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
    getChildren().setAll(filter, list);
  }

  private static List<Line> lines(List<ShortcutGroup> groups) {
    List<Line> lines = new ArrayList<>();
    for (ShortcutGroup group : groups) {
      lines.add(new Line.Title(group.title()));
      group.shortcuts().stream().map(Line.Of::new).forEach(lines::add);
    }
    return lines;
  }

  @Override
  public void requestFocus() {
    filter.requestFocus();
  }

  private static final class Cell extends ListCell<Line> {

    @Override
    protected void updateItem(Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().remove("palette-head");
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      if (empty || line == null) {
        return;
      }
      switch (line) {
        case Line.Title(String title) -> {
          getStyleClass().add("palette-head");
          setText(title);
        }
        case Line.Of(ShortcutGroup.Shortcut shortcut) -> {
          Label keys = new Label(shortcut.keys());
          keys.getStyleClass().add("key");
          keys.setMinWidth(USE_PREF_SIZE);
          setGraphic(new HBox(8, new Label(shortcut.meaning()), Controls.spacer(), keys));
          setAccessibleText(shortcut.meaning() + ", " + shortcut.keys());
        }
      }
    }
  }
}
