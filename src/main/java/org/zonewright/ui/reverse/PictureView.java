package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Network;
import org.zonewright.reverse.NetworkCell;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** A network as a picture: one cell for each address, in the colour and pattern of its state. */
final class PictureView extends BorderPane {

  private static final int COLUMNS = 16;
  private static final double ROOMY = 340;
  private static final double NARROW = 480;

  private final ReverseViewModel model;
  private final UiTools tools;
  private final Runnable toRow;
  private final StateWords words;
  private final GridPane grid = new GridPane();
  private final List<PictureCell> cells = new ArrayList<>();

  /**
   * A picture.
   *
   * @param toRow goes to the selected row
   */
  PictureView(ReverseViewModel model, UiTools tools, Runnable toRow) {
    this.model = model;
    this.tools = tools;
    this.toRow = toRow;
    this.words = new StateWords(tools.texts().messages());
    setId("reverse-picture");
    getStyleClass().add("picture");
    grid.getStyleClass().add("picture-grid");
    grid.setFocusTraversable(true);
    grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
    grid.setId("reverse-cells");
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    grid.focusedProperty().subscribe(_ -> mark());
    Label hint = new Label(tools.text("reverse.picture.hint"));
    hint.getStyleClass().addAll("list-subtitle", "picture-hint");
    hint.setWrapText(true);
    setCenter(grid);
    VBox side = new VBox(10, head(), new PictureLegend(model.picture(), words, tools), hint);
    side.getStyleClass().add("picture-side");
    setRight(side);
    heightProperty()
        .map(h -> h.doubleValue() >= ROOMY)
        .subscribe(roomy -> Controls.shown(hint, roomy));
    grid.widthProperty()
        .map(width -> width.doubleValue() < NARROW)
        .subscribe(narrow -> pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow));
    model.picture().cells().subscribe(this::show);
    model.picture().cursor().subscribe(_ -> mark());
  }

  /** Takes the focus. */
  @Override
  public void requestFocus() {
    grid.requestFocus();
  }

  private Node head() {
    Label title = new Label();
    title.setId("reverse-block");
    title.getStyleClass().add("list-title");
    title
        .textProperty()
        .bind(model.picture().block().map(b -> b.map(Network::toString).orElse("")));
    // above the buttons it has the whole width; that of an IPv6 network may be longer still
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(title.textProperty());
    title.setTooltip(whole);
    HBox row =
        new HBox(
            6,
            Controls.iconButton(
                Feather.CHEVRON_LEFT,
                tools.text("reverse.picture.previous"),
                model.picture().previous()),
            Controls.iconButton(
                Feather.CHEVRON_RIGHT, tools.text("reverse.picture.next"), model.picture().next()));
    row.getStyleClass().addAll("row", "picture-head");
    return new VBox(6, title, row);
  }

  private void show(List<NetworkCell> drawn) {
    if (cells.size() != drawn.size()) {
      build(drawn.size());
    }
    for (int i = 0; i < drawn.size(); i++) {
      cells.get(i).show(drawn.get(i), describe(drawn.get(i)));
    }
    mark();
  }

  private void build(int count) {
    cells.clear();
    grid.getChildren().clear();
    for (int i = 0; i < count; i++) {
      int index = i;
      PictureCell cell = new PictureCell();
      cell.setOnMouseClicked(event -> clicked(index, event.getClickCount()));
      cells.add(cell);
      grid.add(cell, i % COLUMNS, i / COLUMNS);
      GridPane.setHgrow(cell, Priority.ALWAYS);
      GridPane.setVgrow(cell, Priority.ALWAYS);
    }
  }

  private String describe(NetworkCell cell) {
    return PictureViewModel.item(cell)
        .map(
            item ->
                tools.text(
                    "reverse.picture.cell",
                    item.ip().toString(),
                    words.word(item.state()),
                    item.nameText().isEmpty() ? item.forwardText() : item.nameText()))
        .orElseGet(() -> tools.text("reverse.picture.free", cell.ip().toString()));
  }

  private void clicked(int index, int times) {
    grid.requestFocus();
    model.picture().moveTo(index);
    if (times == 2) {
      open();
    }
  }

  private void mark() {
    int cursor = model.picture().cursor().get();
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).mark(i == cursor, grid.isFocused());
    }
    model.picture().cell().ifPresent(cell -> grid.setAccessibleText(describe(cell)));
  }

  private void onKey(KeyEvent event) {
    int cursor = model.picture().cursor().get();
    int last = cells.size() - 1;
    switch (event.getCode()) {
      case LEFT -> model.picture().moveTo(cursor - 1);
      case RIGHT -> model.picture().moveTo(cursor + 1);
      case UP -> model.picture().moveTo(cursor - COLUMNS);
      case DOWN -> model.picture().moveTo(cursor + COLUMNS);
      case HOME -> model.picture().moveTo(0);
      case END -> model.picture().moveTo(last);
      case PAGE_UP -> model.picture().previous().execute();
      case PAGE_DOWN -> model.picture().next().execute();
      case ENTER -> open();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** To the row of the cell; an address without one can get a reverse record. */
  private void open() {
    model
        .picture()
        .cell()
        .ifPresent(
            cell ->
                PictureViewModel.item(cell)
                    .ifPresentOrElse(
                        item -> {
                          model.show(item.ip());
                          toRow.run();
                        },
                        () -> model.editor().create(cell.ip())));
  }
}
