package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.zonewright.ui.zones.TreeRow;

/** Opens the window over the tree of all zones, and filters that. */
final class TreeMeasurement implements Measurement {

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    List<Double> opening = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      Stopwatch watch = new Stopwatch();
      try (BenchWindow window = BenchWindow.open(new CachedData(place).contract());
          FxWatchdog watchdog = new FxWatchdog()) {
        ListView<TreeRow> tree = tree(window);
        window.untilShown(tree, () -> {}, () -> tree.getItems().size() > 1);
        double took = watch.millis();
        window.settle();
        // the first one loads classes
        if (run > 0) {
          opening.add(took);
          pauses.add(watchdog.longest().toNanos() / 1e6);
          Profile.show("opening the tree", watchdog);
        }
        if (run == place.sizes().runs()) {
          String zones = "%,d zones".formatted(place.sizes().zones());
          lines.accept(
              Line.of(
                  "window with the tree of " + zones, "ms", Spread.of(opening), "warm process"));
          lines.accept(
              Line.of(
                  "  longest pause of the window's thread",
                  "ms",
                  Spread.of(pauses),
                  "with the window itself"));
          filter(place, window, tree, watchdog, lines);
          Memory.line("").ifPresent(lines);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static ListView<TreeRow> tree(BenchWindow window) throws Exception {
    return window.node("#zone-tree", ListView.class);
  }

  private static void filter(
      Place place,
      BenchWindow window,
      ListView<TreeRow> tree,
      FxWatchdog watchdog,
      Consumer<Line> lines)
      throws Exception {
    TextField filter = window.node("#zone-filter", TextField.class);
    List<Double> times = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    int all = tree.getItems().size();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      watchdog.reset();
      double took =
          window.untilShown(tree, () -> filter.setText("hof"), () -> tree.getItems().size() < all);
      window.settle();
      if (run > 0) {
        times.add(took);
        pauses.add(watchdog.longest().toNanos() / 1e6);
        Profile.show("filtering the tree", watchdog);
      }
      window.untilShown(tree, () -> filter.setText(""), () -> tree.getItems().size() == all);
      window.settle();
    }
    lines.accept(Line.of("  filtering it", "ms", Spread.of(times), "60 ms of it wait for typing"));
    lines.accept(
        Line.of("  longest pause of the window's thread", "ms", Spread.of(pauses), "budget 50 ms"));
  }
}
