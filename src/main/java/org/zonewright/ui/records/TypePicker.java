package org.zonewright.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.zonewright.model.RecordType;

/**
 * Finds a record type as it is typed: the field takes what is typed, the list below it shows the
 * types that match. A type that is in no list can be typed too.
 */
final class TypePicker {

  private static final double ROW_HEIGHT = 26;
  private static final int ROWS_SHOWN = 9;

  private final TextField field;
  private final List<RecordType> offered;
  private final ListView<String> list = new ListView<>();
  private final Popup popup = new Popup();

  /**
   * A list below a field.
   *
   * @param picked runs when a type was picked with the mouse
   */
  TypePicker(TextField field, List<RecordType> offered, Consumer<String> picked) {
    this.field = field;
    this.offered = offered;
    list.setFixedCellSize(ROW_HEIGHT);
    list.setFocusTraversable(false);
    list.setPrefWidth(150);
    list.setOnMouseClicked(
        _ -> {
          String type = list.getSelectionModel().getSelectedItem();
          if (type != null) {
            picked.accept(type);
          }
        });
    StackPane card = new StackPane(list);
    card.getStyleClass().add("picker-list");
    popup.getContent().add(card);
    popup.setHideOnEscape(false);
    field.textProperty().addListener((_, _, _) -> narrow());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows all types, with the present one selected. */
  void show() {
    list.getItems().setAll(offered.stream().map(RecordType::mnemonic).toList());
    list.getSelectionModel().select(field.getText());
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    place();
  }

  void hide() {
    popup.hide();
  }

  /** The type the user means: the selected one of the list, or else what is typed. */
  String meant() {
    String selected = list.getSelectionModel().getSelectedItem();
    return selected == null ? field.getText() : selected;
  }

  private void narrow() {
    if (!popup.isShowing()) {
      return;
    }
    String typed = field.getText().strip().toUpperCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    offered.stream().map(RecordType::mnemonic).filter(t -> t.startsWith(typed)).forEach(found::add);
    offered.stream()
        .map(RecordType::mnemonic)
        .filter(t -> t.contains(typed) && !found.contains(t))
        .forEach(found::add);
    list.getItems().setAll(found);
    if (found.contains(typed)) {
      list.getSelectionModel().select(typed);
    } else if (typed.isEmpty() || found.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(0);
    }
    place();
  }

  private void place() {
    int rows = Math.clamp(list.getItems().size(), 1, ROWS_SHOWN);
    list.setPrefHeight(rows * list.getFixedCellSize() + 4);
    Bounds bounds = field.localToScreen(field.getLayoutBounds());
    if (bounds != null && !list.getItems().isEmpty()) {
      popup.show(field, bounds.getMinX() - 4, bounds.getMaxY() + 2);
    } else {
      popup.hide();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        list.getSelectionModel().selectNext();
        list.scrollTo(list.getSelectionModel().getSelectedIndex() - 3);
        event.consume();
      }
      case UP -> {
        list.getSelectionModel().selectPrevious();
        list.scrollTo(list.getSelectionModel().getSelectedIndex() - 3);
        event.consume();
      }
      default -> {}
    }
  }
}
