package org.zonewright.ui.zones;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The zone tree with its filter. A flat list with indents: that is what scrolls 50 000 lines. */
final class ZoneTreeView extends VBox {

  private static final double ROW_HEIGHT = 30;

  private final ZonesViewModel model;
  private final TextField filter = new TextField();
  private final ListView<TreeRow> list = new ListView<>();
  private boolean following;

  ZoneTreeView(ZonesViewModel model, Command newZone, ContextMenu menu, UiTools tools) {
    this.model = model;
    getStyleClass().add("zone-tree");
    filter.setId("zone-filter");
    filter.setPromptText(tools.text("ui.zones.filterPrompt"));
    Controls.labelled(filter, tools.text("ui.zones.filter"));
    filter.textProperty().bindBidirectional(model.lines().filter());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    HBox.setHgrow(filter, Priority.ALWAYS);
    Button add = Controls.iconButton(Feather.PLUS, tools.text("ui.zones.new"), newZone);
    add.setId("new-zone");
    HBox head = new HBox(6, filter, favourites(tools), add);
    head.getStyleClass().add("zone-tree-head");
    list.setId("zone-tree");
    list.getStyleClass().addAll("edge-to-edge", "zone-list", "pane-focus");
    list.setAccessibleText(tools.text("ui.zones.tree"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setItems(model.lines().rows());
    list.setCellFactory(_ -> new ZoneCell(model, tools));
    list.setContextMenu(menu);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    switch (model.state().get()) {
                      case LOADING -> tools.text("ui.zones.loading");
                      case READY -> noMatch(tools);
                      case EMPTY -> tools.text("ui.zones.none");
                      case FAILED -> tools.text("ui.zones.failed");
                    },
                model.state(),
                model.lines().favouritesOnly(),
                model.remarks().all()));
    nothing.getStyleClass().add("text-muted");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    followSelection();
    model.remarks().all().subscribe(list::refresh);
    FirstLines.note(list);
  }

  private ToggleButton favourites(UiTools tools) {
    ToggleButton only =
        Controls.named(
            new ToggleButton("", Icons.of(Feather.STAR)), tools.text("remarks.favouritesOnly"));
    only.setId("favourites-only");
    only.selectedProperty().bindBidirectional(model.lines().favouritesOnly());
    return only;
  }

  private String noMatch(UiTools tools) {
    boolean noFavourites =
        model.lines().favouritesOnly().get() && model.remarks().favourites().isEmpty();
    return noFavourites
        ? tools.text("remarks.noFavourites", tools.keys("Shortcut+D").getDisplayText())
        : tools.text("ui.zones.noMatch");
  }

  /** Puts the focus into the filter. */
  void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /** Puts the focus into the tree. */
  void focusTree() {
    list.requestFocus();
  }

  private void followSelection() {
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (row != null && !following) {
                model.selected().set(Optional.of(row.key()));
              }
            });
    model.selected().subscribe(key -> showSelected(key, true));
    // as a list listener it comes after the list's own, which forgets what was selected
    model
        .lines()
        .rows()
        .addListener(
            (ListChangeListener<TreeRow>) _ -> showSelected(model.selected().get(), false));
  }

  private void showSelected(Optional<TreeKey> key, boolean scrolling) {
    int index = -1;
    for (int i = 0; i < model.lines().rows().size() && key.isPresent(); i++) {
      if (model.lines().rows().get(i).key().equals(key.get())) {
        index = i;
        break;
      }
    }
    following = true;
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
      if (scrolling) {
        list.scrollTo(Math.max(0, index - 5));
      }
    }
    following = false;
  }

  private void pressedInFilter(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      model.selectFirst();
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  private void pressedInList(KeyEvent event) {
    TreeRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    switch (event.getCode()) {
      case RIGHT -> {
        model.lines().expand(row, true);
        event.consume();
      }
      case LEFT -> {
        if (row.expandable() && row.expanded()) {
          model.lines().expand(row, false);
        } else {
          selectAbove(row);
        }
        event.consume();
      }
      case ENTER -> {
        if (row instanceof TreeRow.OfAccount) {
          model.lines().toggle(row);
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void selectAbove(TreeRow row) {
    for (int i = model.lines().rows().indexOf(row) - 1; i >= 0; i--) {
      if (model.lines().rows().get(i).depth() < row.depth()) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 3));
        return;
      }
    }
  }
}
