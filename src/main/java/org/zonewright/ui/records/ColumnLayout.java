package org.zonewright.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/** Order, width and visibility of a table's columns, from one time to the next. */
final class ColumnLayout {

  private record Remembered(String id, double width, boolean visible) {

    String text() {
      return String.format(Locale.ROOT, "%s:%.0f:%b", id, width, visible);
    }

    static List<Remembered> parse(String text) {
      List<Remembered> columns = new ArrayList<>();
      for (String column : text.split(" ", -1)) {
        String[] parts = column.split(":", -1);
        if (parts.length == 3 && parts[1].matches("\\d{1,5}")) {
          columns.add(
              new Remembered(
                  parts[0], Double.parseDouble(parts[1]), Boolean.parseBoolean(parts[2])));
        }
      }
      return columns;
    }
  }

  private final TableView<RecordRow> table;
  private final UiSettings settings;

  ColumnLayout(TableView<RecordRow> table, UiSettings settings) {
    this.table = table;
    this.settings = settings;
  }

  /** Lays the columns out as they were, and remembers what becomes of them from now on. */
  void restore() {
    List<Remembered> columns =
        settings.find(Setting.RECORD_COLUMNS).map(Remembered::parse).orElse(List.of());
    for (int i = columns.size() - 1; i >= 0; i--) {
      Remembered wanted = columns.get(i);
      table.getColumns().stream()
          .filter(column -> column.getId().equals(wanted.id()))
          .findFirst()
          .ifPresent(column -> restore(column, wanted));
    }
    table.getColumns().subscribe(this::remember);
    table.getColumns().forEach(this::watch);
  }

  /** Taken from the last to the first, each column ends up before those behind it. */
  private void restore(TableColumn<RecordRow, ?> column, Remembered wanted) {
    column.setPrefWidth(wanted.width() * table.getFixedCellSize() / RecordTable.ROW_HEIGHT);
    column.setVisible(wanted.visible());
    table.getColumns().remove(column);
    table.getColumns().addFirst(column);
  }

  private void watch(TableColumn<RecordRow, ?> column) {
    column.widthProperty().subscribe(this::remember);
    column.visibleProperty().subscribe(this::remember);
  }

  /** A width as it would be with texts of the usual size. */
  private double usual(double width) {
    return width * RecordTable.ROW_HEIGHT / table.getFixedCellSize();
  }

  private void remember() {
    if (table.getScene() == null) {
      return;
    }
    settings.save(
        Setting.RECORD_COLUMNS,
        String.join(
            " ",
            table.getColumns().stream()
                .map(c -> new Remembered(c.getId(), usual(c.getWidth()), c.isVisible()).text())
                .toList()));
  }
}
