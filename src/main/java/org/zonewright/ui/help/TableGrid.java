package org.zonewright.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A table to be read. */
final class TableGrid extends GridPane {

  /** Columns whose texts are all shorter than this are never broken into lines. */
  private static final int SHORT = 16;

  TableGrid(List<HelpBlock.Row> rows, Consumer<HelpLink> follow) {
    getStyleClass().add("help-table");
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      getColumnConstraints().add(constraints(rows, column));
    }
    for (int i = 0; i < rows.size(); i++) {
      HelpBlock.Row row = rows.get(i);
      for (int column = 0; column < row.cells().size(); column++) {
        add(cell(row, column, follow), column, i);
      }
    }
  }

  private static SpanFlow cell(HelpBlock.Row row, int column, Consumer<HelpLink> follow) {
    SpanFlow cell = new SpanFlow(row.cells().get(column), follow);
    cell.getStyleClass().add("help-cell");
    if (row.head()) {
      cell.getStyleClass().add("help-head");
    }
    return cell;
  }

  private static ColumnConstraints constraints(List<HelpBlock.Row> rows, int column) {
    int longest =
        rows.stream()
            .filter(row -> column < row.cells().size())
            .mapToInt(row -> HelpSpan.text(row.cells().get(column)).length())
            .max()
            .orElse(0);
    ColumnConstraints constraints = new ColumnConstraints();
    if (longest < SHORT) {
      constraints.setMinWidth(USE_PREF_SIZE);
    } else {
      constraints.setHgrow(Priority.SOMETIMES);
    }
    return constraints;
  }
}
