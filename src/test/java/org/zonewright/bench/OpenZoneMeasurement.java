package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens zones of several sizes in the window. */
final class OpenZoneMeasurement implements Measurement {

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    try (BenchWindow window = BenchWindow.open(new CachedData(place).large())) {
      RecordTablePart part = new RecordTablePart(window);
      try (FxWatchdog watchdog = new FxWatchdog()) {
        Optional<Spread> least = Optional.empty();
        for (int size : place.sizes().opened()) {
          Spread pauses = measure(place, window, part, watchdog, size, least, lines);
          least = least.or(() -> Optional.of(pauses));
        }
      }
      Memory.line("").ifPresent(lines);
    }
  }

  /** Measures one size and returns the longest pauses, the floor of the next sizes. */
  private static Spread measure(
      Place place,
      BenchWindow window,
      RecordTablePart part,
      FxWatchdog watchdog,
      int size,
      Optional<Spread> least,
      Consumer<Line> lines)
      throws Exception {
    List<Double> opening = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    List<Double> pauses = new ArrayList<>();
    for (int run = 0; run <= place.sizes().runs(); run++) {
      leave(window, part, place, size);
      watchdog.reset();
      Stopwatch watch = new Stopwatch();
      double took = part.open(size);
      part.awaitWhole(size);
      double all = watch.millis();
      window.settle();
      // the first one loads classes
      if (run > 0) {
        opening.add(took);
        whole.add(all);
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
    lines.accept(Line.of("  all of its rows", "ms", Spread.of(whole), ""));
    Spread longest = Spread.of(pauses);
    lines.accept(
        new Line(
            "  longest pause of the window's thread",
            "ms",
            longest,
            least,
            least.isPresent() ? "floor: with the smallest zone; budget 50 ms" : "budget 50 ms"));
    return longest;
  }

  private static void leave(BenchWindow window, RecordTablePart part, Place place, int size)
      throws Exception {
    int other =
        place.sizes().opened().stream().filter(each -> each != size).findFirst().orElseThrow();
    part.open(other);
    part.awaitWhole(other);
    window.settle();
  }
}
