package org.zonewright.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.store.SearchHit;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The search field with its results below it. */
public final class SearchView extends StackPane {

  private static final double ROW_HEIGHT = 30;
  private static final int ROWS_SHOWN = 14;
  private static final double WIDTH = 580;

  private final SearchViewModel model;
  private final UiTools tools;
  private final TextField field = new TextField();
  private final ListView<SearchViewModel.Line> results = new ListView<>();
  private final Label nothing = new Label();
  private final Popup popup = new Popup();

  public SearchView(SearchViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    getStyleClass().add("search");
    field.setId("search");
    field.setPromptText(tools.text("ui.search.prompt"));
    field.setAccessibleText(tools.text("ui.search.name"));
    field.textProperty().bindBidirectional(model.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe(_ -> update());
    FontIcon icon = Icons.of(Feather.SEARCH, "search-icon");
    icon.setMouseTransparent(true);
    StackPane.setAlignment(icon, javafx.geometry.Pos.CENTER_LEFT);
    getChildren().addAll(field, icon);
    results.setFixedCellSize(ROW_HEIGHT);
    results.setCellFactory(_ -> new LineCell());
    results.setOnMouseClicked(_ -> openSelected());
    results.setFocusTraversable(false);
    results.setAccessibleText(tools.text("ui.search.results"));
    nothing.setText(tools.text("ui.search.nothing"));
    nothing.getStyleClass().add("text-muted");
    results.setPlaceholder(nothing);
    StackPane card = new StackPane(results);
    card.getStyleClass().add("search-results");
    popup.getContent().add(card);
    popup.setAutoHide(true);
    model.lines().subscribe(this::show);
  }

  /** Puts the focus into the field. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void show(java.util.List<SearchViewModel.Line> lines) {
    results.getItems().setAll(lines);
    if (!lines.isEmpty()) {
      results.getSelectionModel().select(lines.size() > 1 ? 1 : 0);
      results.scrollTo(0);
    }
    update();
  }

  private void update() {
    boolean wanted = field.isFocused() && !field.getText().isBlank() && getScene() != null;
    if (!wanted) {
      popup.hide();
      return;
    }
    int rows = Math.max(2, Math.min(ROWS_SHOWN, results.getItems().size()));
    results.setPrefSize(Math.max(WIDTH, getWidth()), rows * ROW_HEIGHT + 4);
    Bounds bounds = localToScreen(getLayoutBounds());
    if (bounds != null) {
      popup.show(this, bounds.getMaxX() - Math.max(WIDTH, getWidth()) - 10, bounds.getMaxY() + 2);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        results.getSelectionModel().selectNext();
        results.scrollTo(results.getSelectionModel().getSelectedIndex() - 4);
        event.consume();
      }
      case UP -> {
        results.getSelectionModel().selectPrevious();
        results.scrollTo(results.getSelectionModel().getSelectedIndex() - 4);
        event.consume();
      }
      case ENTER -> {
        openSelected();
        event.consume();
      }
      case ESCAPE -> {
        popup.hide();
        field.clear();
        event.consume();
      }
      default -> {}
    }
  }

  private void openSelected() {
    SearchViewModel.Line line = results.getSelectionModel().getSelectedItem();
    if (line != null) {
      popup.hide();
      model.open(line);
    }
  }

  /** A zone as a head line, a record indented below it. */
  private final class LineCell extends ListCell<SearchViewModel.Line> {

    LineCell() {
      // as wide as the list: what does not fit is cut, not scrolled to
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchViewModel.Line line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("search-group");
      if (empty || line == null) {
        setText("");
        setGraphic(null);
        return;
      }
      switch (line) {
        case SearchViewModel.Line.Group group -> {
          getStyleClass().add("search-group");
          setText(group.name());
          setGraphic(Icons.of(group.hit().isPresent() ? Feather.GLOBE : Feather.REPEAT));
        }
        case SearchViewModel.Line.Hit found -> {
          setText("");
          setGraphic(describe(found.hit()));
        }
      }
    }

    private HBox describe(SearchHit hit) {
      return switch (hit) {
        case SearchHit.OfZone zone -> row(zone.zone().name().text(), "", "");
        case SearchHit.OfRecord record ->
            row(
                record.record().name().relativeTo(record.zone().name()),
                record.record().type().mnemonic(),
                record.record().content());
        case SearchHit.OfReverse reverse ->
            row(
                reverse.record().data().ip().toString(),
                tools.text("ui.search.ptr"),
                reverse.record().data().name().text());
      };
    }

    private static HBox row(String name, String type, String content) {
      Label nameLabel = new Label(name);
      nameLabel.setMinWidth(130);
      nameLabel.setPrefWidth(130);
      Label typeLabel = new Label(type);
      typeLabel.getStyleClass().add("type-badge");
      Label contentLabel = new Label(content);
      contentLabel.getStyleClass().add("text-muted");
      contentLabel.setMaxWidth(300);
      typeLabel.setMinWidth(USE_PREF_SIZE);
      HBox types = new HBox(typeLabel);
      types.setMinWidth(56);
      types.getStyleClass().add("row");
      HBox row = new HBox(8, nameLabel, types, contentLabel, Controls.spacer());
      row.getStyleClass().add("search-hit");
      return row;
    }
  }
}
