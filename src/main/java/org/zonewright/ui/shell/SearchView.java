package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The field of search and palette, with what there is to choose from below it. */
public final class SearchView extends StackPane {

  private static final double ROW_HEIGHT = 30;
  private static final int ROWS_SHOWN = 14;

  /** Rows above the selected one that stay in sight. */
  private static final int CONTEXT = 4;

  private final SearchViewModel model;
  private final TextField field = new TextField();
  private final ListView<SearchLine> results = new ListView<>();
  private final Label count = new Label();
  private final SearchGuide guide;
  private final VBox found;
  private final StackPane card = new StackPane();
  private final Popup popup = new Popup();
  private boolean dismissed = true;
  private Optional<Node> before = Optional.empty();

  /**
   * A field.
   *
   * @param keys the shortcut that leads here, as people read it
   */
  public SearchView(SearchViewModel model, String keys, UiTools tools) {
    this.model = model;
    this.guide = new SearchGuide(tools);
    getStyleClass().add("search");
    field.setId("search");
    field.setPromptText(tools.text("ui.search.prompt", keys));
    Controls.labelled(field, tools.text("ui.search.name"));
    field.textProperty().bindBidirectional(model.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((_, _, text) -> show(!text.isEmpty()));
    field.setOnMouseClicked(_ -> show(true));
    field.focusedProperty().addListener((_, _, focused) -> focused(focused));
    FontIcon icon = Icons.of(Feather.SEARCH, "search-icon");
    icon.setMouseTransparent(true);
    StackPane.setAlignment(icon, Pos.CENTER_LEFT);
    getChildren().addAll(field, icon);
    results.setId("search-results");
    results.setFixedCellSize(ROW_HEIGHT);
    results.setCellFactory(_ -> new SearchCell(tools));
    results.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open(SearchViewModel.Target.HIT);
          }
        });
    results.setContextMenu(copyMenu(tools));
    results.setFocusTraversable(false);
    results.setAccessibleText(tools.text("ui.search.results"));
    found = new VBox(results, footer(tools));
    card.getStyleClass().add("search-results");
    card.getStyleClass().add("search-card");
    popup.getContent().add(card);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    popup.setAutoHide(true);
    // the field is emptied too
    popup.setHideOnEscape(false);
    // a window in front of the field gets its keys first
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    popup.setOnAutoHide(_ -> dismissed = true);
    model.outcome().subscribe(this::show);
    model.runWith(action -> tools.background().onScreen(() -> run(action)));
  }

  /** An action means what was in front of the user before the palette was. */
  private void run(PaletteAction action) {
    leave();
    action.action().run();
  }

  private void leave() {
    show(false);
    field.clear();
    before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  private HBox footer(UiTools tools) {
    count.setId("search-count");
    HBox footer =
        new HBox(
            count,
            Controls.spacer(),
            new Label(tools.text("search.key.hit", tools.keys("Enter").getDisplayText())),
            new Label(
                tools.text("search.key.zone", tools.keys("Shortcut+Enter").getDisplayText())));
    footer.getStyleClass().add("search-footer");
    return footer;
  }

  /** Puts the focus into the field. */
  public void focus() {
    if (getScene() != null && !field.isFocused()) {
      before = Optional.ofNullable(getScene().getFocusOwner());
    }
    field.requestFocus();
    field.selectAll();
    show(true);
  }

  /** A window that comes back to the front shows no more than it did. */
  private void focused(boolean focused) {
    if (focused) {
      model.refresh();
    } else {
      show(false);
    }
  }

  private void show(SearchOutcome outcome) {
    switch (outcome) {
      case SearchOutcome.Examples _ -> guide.examples();
      case SearchOutcome.Nothing _ -> guide.nothing();
      case SearchOutcome.NotUnderstood(List<String> sentences) -> guide.problems(sentences);
      case SearchOutcome.Found(List<SearchLine> lines, String words) -> {
        count.setText(words);
        results.getItems().setAll(lines);
        SearchViewModel.first(lines).ifPresent(results.getSelectionModel()::select);
        results.scrollTo(0);
        results.setPrefHeight(Math.min(ROWS_SHOWN, lines.size()) * results.getFixedCellSize() + 4);
      }
    }
    if (!(outcome instanceof SearchOutcome.Found)) {
      results.getItems().clear();
    }
    Node shown = outcome instanceof SearchOutcome.Found ? found : guide;
    card.getChildren().setAll(shown);
    show(!dismissed);
  }

  /** Shows what there is below the field, or hides it until somebody types again. */
  private void show(boolean wanted) {
    dismissed = !wanted;
    Bounds bounds = localToScreen(getLayoutBounds());
    if (!wanted || !field.isFocused() || bounds == null) {
      popup.hide();
    } else {
      popup.show(this, bounds.getMaxX(), bounds.getMaxY() + 2);
    }
  }

  private void pressed(KeyEvent event) {
    boolean shown = popup.isShowing();
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(ROWS_SHOWN - 1);
      case PAGE_UP -> move(1 - ROWS_SHOWN);
      case ENTER ->
          open(event.isShortcutDown() ? SearchViewModel.Target.ZONE : SearchViewModel.Target.HIT);
      case ESCAPE -> leave();
      case C -> {
        if (!copies(event)) {
          return;
        }
      }
      default -> {
        return;
      }
    }
    if (shown || event.getCode() != KeyCode.ESCAPE) {
      event.consume();
    }
  }

  /** The keys of the record table copy here too, unless a part of what was typed is selected. */
  private boolean copies(KeyEvent event) {
    if (!event.isShortcutDown() || !field.getSelectedText().isEmpty()) {
      return false;
    }
    if (event.isAltDown()) {
      return copy(SearchCopy.DIG);
    }
    return copy(event.isShiftDown() ? SearchCopy.CSV : SearchCopy.LINE);
  }

  private boolean copy(SearchCopy form) {
    return model.copy(selected(), form);
  }

  private ContextMenu copyMenu(UiTools tools) {
    return new ContextMenu(
        item(tools.text("ui.menu.copyLines"), SearchCopy.LINE),
        item(tools.text("ui.menu.copyCsv"), SearchCopy.CSV),
        item(tools.text("ui.menu.copyDig"), SearchCopy.DIG));
  }

  private MenuItem item(String text, SearchCopy form) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> copy(form));
    return item;
  }

  private Optional<SearchLine> selected() {
    return Optional.ofNullable(results.getSelectionModel().getSelectedItem());
  }

  private void move(int lines) {
    show(true);
    int last = results.getItems().size() - 1;
    int selected = results.getSelectionModel().getSelectedIndex() + lines;
    int index = choice(Math.clamp(selected, 0, Math.max(0, last)), lines < 0 ? -1 : 1);
    if (index < 0) {
      return;
    }
    results.getSelectionModel().clearAndSelect(index);
    results.scrollTo(Math.max(0, index - CONTEXT));
  }

  /** The line there, or the next one that can be chosen, or the last before it; -1 if none can. */
  private int choice(int from, int step) {
    for (int direction : new int[] {step, -step}) {
      for (int i = from; i >= 0 && i < results.getItems().size(); i += direction) {
        if (!(results.getItems().get(i) instanceof SearchLine.Head)) {
          return i;
        }
      }
    }
    return -1;
  }

  private void open(SearchViewModel.Target target) {
    boolean opened = model.open(selected(), target);
    show(!opened);
  }
}
