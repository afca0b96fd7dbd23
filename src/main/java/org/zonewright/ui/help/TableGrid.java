package org.zonewright.ui.help;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** A table to be read, never wider than there is room. */
final class TableGrid extends GridPane {

  private static final double WHOLE = 100;

  private final List<TableColumn> columns;
  private final Text sample = new Text();

  TableGrid(List<HelpBlock.Row> rows, Consumer<HelpLink> follow) {
    getStyleClass().add("help-table");
    int count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    columns = IntStream.range(0, count).mapToObj(i -> TableColumn.of(rows, i)).toList();
    columns.forEach(_ -> getColumnConstraints().add(column()));
    // has the height of the letters around, and no place of its own
    sample.getStyleClass().add("help-span");
    sample.setManaged(false);
    sample.setVisible(false);
    for (int i = 0; i < rows.size(); i++) {
      addRow(rows.get(i), i, follow);
    }
    getChildren().add(sample);
    widthProperty().subscribe(this::fit);
    sample.fontProperty().subscribe(this::fit);
  }

  private static ColumnConstraints column() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.SOMETIMES);
    return column;
  }

  private void addRow(HelpBlock.Row row, int place, Consumer<HelpLink> follow) {
    for (int column = 0; column < row.cells().size(); column++) {
      SpanFlow cell = new SpanFlow(row.cells().get(column), follow);
      if (row.head()) {
        cell.getStyleClass().add("help-head");
      }
      add(cell, column, place);
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void fit() {
    double height = sample.getFont().getSize();
    double gaps = getHgap() * Math.max(0, columns.size() - 1);
    double needed = gaps + columns.stream().mapToDouble(column -> column.room(height)).sum();
    double weights = columns.stream().mapToDouble(TableColumn::weight).sum();
    boolean roomy = needed <= getWidth();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      ColumnConstraints constraints = getColumnConstraints().get(i);
      constraints.setMinWidth(roomy ? column.room(height) : 0);
      constraints.setPercentWidth(roomy ? -1 : WHOLE * column.weight() / weights);
    }
  }
}
