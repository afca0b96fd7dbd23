package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.zonewright.ui.records.RecordColumn;
import org.zonewright.ui.records.RecordRow;

/** Sorts and filters the largest zone in the window. */
final class ArrangeMeasurement implements Measurement {

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    int size = place.sizes().opened().getLast();
    try (BenchWindow window = BenchWindow.open(new CachedData(place).large())) {
      RecordTablePart part = new RecordTablePart(window);
      part.open(size);
      part.awaitWhole(size);
      TableView<RecordRow> table = part.table().orElseThrow();
      TextField filter = window.node("#record-filter", TextField.class);
      try (FxWatchdog watchdog = new FxWatchdog()) {
        Watched watched = new Watched(place, window, table, watchdog, lines);
        watched.measure(
            "sorting it (%,d records) by content".formatted(size),
            () -> sort(table, true),
            () -> isSorted(table, RecordColumn.CONTENT),
            () -> sort(table, false));
        watched.measure(
            "filtering it",
            () -> filter.setText("host-9"),
            () -> !table.getItems().isEmpty() && table.getItems().size() < size,
            () -> filter.setText(""));
      }
      Memory.line("").ifPresent(lines);
    }
  }

  private static void sort(TableView<RecordRow> table, boolean sorted) {
    if (sorted) {
      TableColumn<RecordRow, ?> column =
          table.getColumns().stream()
              .filter(each -> each.getUserData() == RecordColumn.CONTENT)
              .findFirst()
              .orElseThrow();
      table.getSortOrder().setAll(List.of(column));
    } else {
      table.getSortOrder().clear();
    }
  }

  /** By content, addresses come first; in the order of the zone hosts of all kinds are mixed. */
  private static boolean isSorted(TableView<RecordRow> table, RecordColumn column) {
    return table.getItems().stream()
            .limit(4)
            .allMatch(row -> row.record().content().startsWith("10."))
        && column == RecordColumn.CONTENT;
  }

  /** What every such measurement needs. */
  private record Watched(
      Place place,
      BenchWindow window,
      TableView<RecordRow> table,
      FxWatchdog watchdog,
      Consumer<Line> lines) {

    void measure(String what, Runnable action, BooleanSupplier shown, Runnable back)
        throws Exception {
      List<Double> times = new ArrayList<>();
      List<Double> pauses = new ArrayList<>();
      int all = table.getItems().size();
      for (int run = 0; run <= place.sizes().runs(); run++) {
        watchdog.reset();
        double took = window.untilShown(table, action, shown);
        window.settle();
        if (run > 0) {
          times.add(took);
          pauses.add(watchdog.longest().toNanos() / 1e6);
          Profile.show(what, watchdog);
        }
        window.untilShown(
            table, back, () -> !shown.getAsBoolean() && table.getItems().size() == all);
        window.settle();
      }
      lines.accept(Line.of(what, "ms", Spread.of(times), ""));
      lines.accept(
          Line.of(
              "  longest pause of the window's thread", "ms", Spread.of(pauses), "budget 50 ms"));
    }
  }
}
