package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The search field with its results, or what can be searched for, below it. */
public final class SearchView extends StackPane {

  private static final double ROW_HEIGHT = 30;
  private static final int ROWS_SHOWN = 14;
  private static final double WIDTH = 660;

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

  public SearchView(SearchViewModel model, UiTools tools) {
    this.model = model;
    this.guide = new SearchGuide(tools);
    getStyleClass().add("search");
    field.setId("search");
    field.setPromptText(tools.text("ui.search.prompt"));
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
    results.setOnMouseClicked(_ -> open(SearchViewModel.Target.HIT));
    results.setFocusTraversable(false);
    results.setAccessibleText(tools.text("ui.search.results"));
    found = new VBox(results, footer(tools));
    card.getStyleClass().add("search-results");
    // a long sentence must not make it wider than it is when it is placed
    card.setMinWidth(WIDTH);
    card.setMaxWidth(WIDTH);
    popup.getContent().add(card);
    popup.setAutoHide(true);
    // the field is emptied too
    popup.setHideOnEscape(false);
    // a window in front of the field gets its keys first
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    popup.setOnAutoHide(_ -> dismissed = true);
    model.outcome().subscribe(this::show);
  }

  private HBox footer(UiTools tools) {
    count.setId("search-count");
    HBox footer =
        new HBox(
            count,
            Controls.spacer(),
            new Label(tools.text("search.key.hit")),
            new Label(tools.text("search.key.zone")));
    footer.getStyleClass().add("search-footer");
    return footer;
  }

  /** Puts the focus into the field. */
  public void focus() {
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
      double left = Math.max(0, bounds.getMaxX() - WIDTH);
      popup.show(this, left, bounds.getMaxY() + 2);
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
      case ESCAPE -> {
        show(false);
        field.clear();
      }
      default -> {
        return;
      }
    }
    if (shown || event.getCode() != KeyCode.ESCAPE) {
      event.consume();
    }
  }

  private void move(int lines) {
    show(true);
    int last = results.getItems().size() - 1;
    int selected = results.getSelectionModel().getSelectedIndex() + lines;
    int index = Math.clamp(selected, 0, Math.max(0, last));
    results.getSelectionModel().clearAndSelect(index);
    results.scrollTo(Math.max(0, index - CONTEXT));
  }

  private void open(SearchViewModel.Target target) {
    boolean opened =
        model.open(Optional.ofNullable(results.getSelectionModel().getSelectedItem()), target);
    show(!opened);
  }
}
