package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import org.zonewright.ui.records.RecordRow;

/** Scrolls through the largest zone, some rows further with every frame. */
final class ScrollMeasurement implements Measurement {

  private static final int ROWS_PER_FRAME = 17;

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    int size = place.sizes().opened().getLast();
    try (BenchWindow window = BenchWindow.open(new CachedData(place).large())) {
      RecordTablePart part = new RecordTablePart(window);
      part.open(size);
      part.awaitWhole(size);
      window.settle();
      TableView<RecordRow> table = part.table().orElseThrow();
      List<Double> medians = new ArrayList<>();
      List<Double> slow = new ArrayList<>();
      List<Double> resting = new ArrayList<>();
      for (int run = 0; run <= place.sizes().runs(); run++) {
        List<Double> still = frames(table, place.sizes().frames(), 0);
        List<Double> frames = frames(table, place.sizes().frames(), ROWS_PER_FRAME);
        if (run > 0) {
          medians.add(Spread.quantile(frames, 0.5));
          slow.add(Spread.quantile(frames, 0.99));
          resting.add(Spread.quantile(still, 0.99));
        }
      }
      lines.accept(
          Line.of(
              "scrolling it (%,d records), frame p50".formatted(size),
              "ms",
              Spread.of(medians),
              "60 frames a second: 16.7 ms"));
      lines.accept(
          new Line(
              "  p99",
              "ms",
              Spread.of(slow),
              java.util.Optional.of(Spread.of(resting)),
              "floor: p99 of the window at rest"));
      Memory.line("").ifPresent(lines);
    }
  }

  /** Milliseconds from frame to frame. */
  private static List<Double> frames(TableView<?> table, int count, int step) throws Exception {
    CompletableFuture<List<Double>> done = new CompletableFuture<>();
    Platform.runLater(() -> new Scrolling(table, count, step, done).start());
    return done.get(5, TimeUnit.MINUTES);
  }

  private static final class Scrolling extends AnimationTimer {

    private final TableView<?> table;
    private final int count;
    private final int step;
    private final CompletableFuture<List<Double>> done;
    private final List<Double> times = new ArrayList<>();
    private long last;
    private int row;

    Scrolling(TableView<?> table, int count, int step, CompletableFuture<List<Double>> done) {
      this.table = table;
      this.count = count;
      this.step = step;
      this.done = done;
    }

    @Override
    public void handle(long nominal) {
      long now = System.nanoTime();
      if (last != 0) {
        times.add((now - last) / 1e6);
      }
      last = now;
      if (times.size() >= count) {
        stop();
        done.complete(times);
        return;
      }
      row = (row + step) % Math.max(1, table.getItems().size());
      if (step > 0) {
        table.scrollTo(row);
      }
      Platform.requestNextPulse();
    }
  }
}
