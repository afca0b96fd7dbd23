package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.GrowingColumns;
import org.zonewright.ui.common.UiTools;

/** What a bulk change would do, line by line: old name, new name, and what is to be said of it. */
final class BulkPreviewTable extends TableView<BulkLine> {

  private static final double ROW_HEIGHT = 32;

  private final ReverseBulkViewModel model;
  private final UiTools tools;

  BulkPreviewTable(ReverseBulkViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    setId("reverse-bulk-lines");
    setAccessibleText(tools.text("reverse.bulk.lines"));
    getStyleClass().addAll("dense", "record-table", "bulk-lines");
    setFixedCellSize(ROW_HEIGHT);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    setPlaceholder(new Label(tools.text("reverse.bulk.nothing")));
    getColumns()
        .setAll(
            List.<TableColumn<BulkLine, ?>>of(
                fixed(column("taken", 36, this::taken)),
                fixed(column("mark", 30, this::mark)),
                wide(column("address", 130, this::address)),
                column("before", 165, this::before),
                column("after", 205, this::after),
                column("note", 235, this::note)));
    GrowingColumns.in(this);
    setRowFactory(_ -> new BulkRow());
    model
        .lines()
        .subscribe(lines -> setItems(FXCollections.observableList(new ArrayList<>(lines))));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE
              && getSelectionModel().getSelectedItem() instanceof BulkLine.Proposed line) {
            model.include(line, !line.included().get());
            event.consume();
          }
        });
  }

  private TableColumn<BulkLine, BulkLine> column(
      String key, double width, BiConsumer<BulkLine, TableCell<BulkLine, BulkLine>> drawing) {
    TableColumn<BulkLine, BulkLine> column =
        new TableColumn<>(tools.text("reverse.bulk.column." + key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 90));
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    column.setCellFactory(_ -> new Drawn(drawing));
    return column;
  }

  private static TableColumn<BulkLine, BulkLine> fixed(TableColumn<BulkLine, BulkLine> column) {
    column.setMaxWidth(column.getPrefWidth());
    column.setMinWidth(column.getPrefWidth());
    column.setText("");
    column.getStyleClass().add("mark-cell");
    return column;
  }

  /** An address that is cut does not tell which it is. */
  private static TableColumn<BulkLine, BulkLine> wide(TableColumn<BulkLine, BulkLine> column) {
    column.setMinWidth(column.getPrefWidth());
    return column;
  }

  private void address(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    cell.setText(line.ip().toString());
    cell.setTooltip(line.ip().isV4() ? null : new Tooltip(line.ip().toString()));
  }

  private void taken(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    if (line instanceof BulkLine.Proposed proposed) {
      CheckBox box = new CheckBox();
      box.setAccessibleText(tools.text("reverse.bulk.take", line.ip().toString()));
      box.setFocusTraversable(false);
      box.selectedProperty().bindBidirectional(proposed.included());
      box.setOnAction(_ -> model.include(proposed, box.isSelected()));
      cell.setGraphic(box);
    }
  }

  private void mark(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    switch (line) {
      case BulkLine.Proposed proposed -> {
        cell.setText(
            switch (proposed.status()) {
              case ADDED -> "+";
              case CHANGED -> "~";
              case REMOVED -> "\u2212";
              case UNCHANGED -> "";
            });
        cell.setAccessibleText(
            tools.text("reverse.status." + proposed.status().name().toLowerCase(Locale.ROOT)));
      }
      case BulkLine.Undecided _ -> cell.setText("?");
      case BulkLine.Skipped _ -> cell.setText("");
    }
  }

  private void before(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    if (line instanceof BulkLine.Proposed proposed) {
      cell.setText(proposed.before());
    }
  }

  private void after(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    switch (line) {
      case BulkLine.Proposed proposed -> cell.setText(proposed.after());
      case BulkLine.Undecided undecided -> cell.setGraphic(names(undecided));
      case BulkLine.Skipped _ -> cell.setText("");
    }
  }

  private ComboBox<DnsName> names(BulkLine.Undecided line) {
    ComboBox<DnsName> box = new ComboBox<>(FXCollections.observableArrayList(line.names()));
    box.setPromptText(tools.text("reverse.bulk.choose", line.names().size()));
    Controls.labelled(box, tools.text("reverse.bulk.chooseFor", line.ip().toString()));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(ChoiceText.of(Idn::toUnicode));
    box.valueProperty()
        .addListener(
            (_, _, name) -> {
              if (name != null) {
                model.question().choose(line.ip(), name);
              }
            });
    return box;
  }

  private void note(BulkLine line, TableCell<BulkLine, BulkLine> cell) {
    cell.setText(line.note());
    if (!line.note().isEmpty()) {
      cell.setTooltip(new Tooltip(line.note()));
    }
  }

  /** A cell that draws a whole line. */
  private static final class Drawn extends TableCell<BulkLine, BulkLine> {

    private final BiConsumer<BulkLine, TableCell<BulkLine, BulkLine>> drawing;

    Drawn(BiConsumer<BulkLine, TableCell<BulkLine, BulkLine>> drawing) {
      this.drawing = drawing;
    }

    @Override
    protected void updateItem(@Nullable BulkLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      if (line != null && !empty) {
        drawing.accept(line, this);
      }
    }
  }

  /** A row in the colour of what would happen. */
  private static final class BulkRow extends TableRow<BulkLine> {

    @Override
    protected void updateItem(@Nullable BulkLine line, boolean empty) {
      super.updateItem(line, empty);
      Optional<RowStatus> status =
          !empty && line instanceof BulkLine.Proposed proposed
              ? Optional.of(proposed.status())
              : Optional.empty();
      mark("added", status.equals(Optional.of(RowStatus.ADDED)));
      mark("changed", status.equals(Optional.of(RowStatus.CHANGED)));
      mark("removed", status.equals(Optional.of(RowStatus.REMOVED)));
      mark("skipped", !empty && line instanceof BulkLine.Skipped);
    }

    private void mark(String name, boolean on) {
      pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }
  }
}
