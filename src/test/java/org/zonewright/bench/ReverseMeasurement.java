package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Opens the reverse screen over all addresses in the window, and filters it key by key. */
final class ReverseMeasurement implements Measurement {

  private static final String TYPED = "mail";

  /** Where a key finds the same rows as the one before, the table stays as it is. */
  private static final double NOTHING_NEW_MILLIS = 1500;

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    List<Double> opening = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      try (BenchWindow window = BenchWindow.open(new CachedData(place).contract());
          FxWatchdog watchdog = new FxWatchdog()) {
        ToggleButton part = window.node("#part-reverse", ToggleButton.class);
        window.untilShown(part, () -> {}, () -> part.getScene().lookup("#zone-tree") != null);
        // what is read beside the user after the start has been read when he comes here
        awaitMatrix(window);
        double took = window.untilShown(part, part::fire, () -> rows(part) > 0);
        window.settle();
        // the first one loads classes
        if (run > 0) {
          opening.add(took);
          Profile.show("opening the reverse screen", watchdog);
        }
        if (run == place.sizes().runs()) {
          lines.accept(
              Line.of(
                  "opening the reverse screen, %,d addresses"
                      .formatted(window.ask(() -> rows(part))),
                  "ms",
                  Spread.of(opening),
                  "budget 300 ms"));
          filter(place, window, watchdog, lines);
          Memory.line("").ifPresent(lines);
        }
      }
    }
  }

  private static void awaitMatrix(BenchWindow window) throws Exception {
    for (int i = 0; i < 10; i++) {
      window.settle();
    }
  }

  private static int rows(ToggleButton part) {
    return part.getScene().lookup("#reverse-table") instanceof TableView<?> table
        ? table.getItems().size()
        : 0;
  }

  private static void filter(
      Place place, BenchWindow window, FxWatchdog watchdog, Consumer<Line> lines) throws Exception {
    TableView<?> table = window.node("#reverse-table", TableView.class);
    TextField filter = window.node("#reverse-filter-text", TextField.class);
    AtomicInteger renewals = new AtomicInteger();
    table.itemsProperty().addListener((_, _, _) -> renewals.incrementAndGet());
    List<Double> keys = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      for (int length = 1; length <= TYPED.length(); length++) {
        String text = TYPED.substring(0, length);
        int before = renewals.get();
        Stopwatch watch = new Stopwatch();
        BooleanSupplier renewed =
            () -> renewals.get() > before || watch.millis() > NOTHING_NEW_MILLIS;
        watchdog.reset();
        double took = window.untilShown(table, () -> filter.setText(text), renewed);
        window.settle();
        if (run > 0 && renewals.get() > before) {
          keys.add(took);
          pauses.add(watchdog.longest().toNanos() / 1e6);
          Profile.show("filtering the reverse screen", watchdog);
        }
      }
      int before = renewals.get();
      Stopwatch watch = new Stopwatch();
      window.untilShown(
          table,
          () -> filter.setText(""),
          () -> renewals.get() > before || watch.millis() > NOTHING_NEW_MILLIS);
      window.settle();
    }
    if (!keys.isEmpty()) {
      lines.accept(Line.of("  filtering it, each key", "ms", Spread.of(keys), "budget 50 ms"));
      lines.accept(
          Line.of(
              "  longest pause of the window's thread", "ms", Spread.of(pauses), "budget 50 ms"));
    }
  }
}
