package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opens zones of several sizes in the window. */
final class OpenZoneMeasurement implements Measurement {

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    try (BenchWindow window = BenchWindow.open(new CachedData(place).large())) {
      RecordTablePart part = new RecordTablePart(window);
      try (FxWatchdog watchdog = new FxWatchdog()) {
        for (int size : place.sizes().opened()) {
          measure(place, window, part, watchdog, size, lines);
        }
      }
      Memory.line("").ifPresent(lines);
    }
  }

  private static void measure(
      Place place,
      BenchWindow window,
      RecordTablePart part,
      FxWatchdog watchdog,
      int size,
      Consumer<Line> lines)
      throws Exception {
    List<Double> opening = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      leave(window, part, place, size);
      watchdog.reset();
      double took = part.open(size);
      window.settle();
      // the first one loads classes
      if (run > 0) {
        opening.add(took);
        pauses.add(watchdog.longest().toNanos() / 1e6);
        Profile.show("opening " + size, watchdog);
      }
    }
    lines.accept(
        Line.of(
            "opening a zone of %,d records, first rows".formatted(size),
            "ms",
            Spread.of(opening),
            "budget 300 ms"));
    lines.accept(
        Line.of("  longest pause of the window's thread", "ms", Spread.of(pauses), "budget 50 ms"));
  }

  private static void leave(BenchWindow window, RecordTablePart part, Place place, int size)
      throws Exception {
    int other =
        place.sizes().opened().stream().filter(each -> each != size).findFirst().orElseThrow();
    part.open(other);
    window.settle();
  }
}
