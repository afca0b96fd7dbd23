package org.zonewright.ui.quota;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.zonewright.quota.Trend;

/** Draws a plot in the size of its pane: grid, trend, usage, limit, and what lies ahead. */
final class ChartDrawing {

  private static final double ABOVE = 12;
  private static final double BELOW = 26;
  private static final double BESIDE = 14;
  private static final double GAP = 8;
  private static final double ROOM_OF_DATE = 90;
  private static final double ROOM_OF_NUMBER = 36;

  private final ChartLayer layer;
  private final UsagePlot plot;
  private final ChartWords words;
  private final ChartArea area;

  ChartDrawing(ChartLayer layer, UsagePlot plot, ChartWords words) {
    this.layer = layer;
    this.plot = plot;
    this.words = words;
    double height = Math.max(1, layer.height() - ABOVE - BELOW);
    List<Long> ticks = NumberAxis.ticks(plot.top(), (int) (height / ROOM_OF_NUMBER));
    List<Label> numbers =
        ticks.stream().map(tick -> layer.label(words.number(tick), "chart-tick")).toList();
    double left = GAP + numbers.stream().mapToDouble(Label::getWidth).max().orElse(0);
    this.area = new ChartArea(left, ABOVE, Math.max(1, layer.width() - left - BESIDE), height);
    for (int i = 0; i < ticks.size(); i++) {
      grid(numbers.get(i), area.y(plot.up((double) ticks.get(i))));
    }
  }

  /** Draws it all and tells where the lines are. */
  ChartArea draw() {
    dates();
    plot.trend().ifPresent(this::trend);
    usage();
    if (plot.limitInSight()) {
      limit();
      plot.meeting().ifPresent(this::ahead);
    }
    return area;
  }

  private void grid(Label number, double y) {
    layer.hairline(area.left(), y, area.right(), y, "chart-grid").toBack();
    number.relocate(area.left() - GAP - number.getWidth(), y - number.getHeight() / 2);
  }

  private void dates() {
    int most = (int) (area.width() / ROOM_OF_DATE);
    for (DateAxis.Tick tick : words.dates(plot.from(), plot.to(), most)) {
      double x = x(tick.at());
      Label label = layer.label(tick.text(), "chart-tick");
      double rightmost = Math.max(0, layer.width() - label.getWidth());
      label.relocate(Math.clamp(x - label.getWidth() / 2, 0, rightmost), area.bottom() + 6);
      layer.hairline(x, area.bottom(), x, area.bottom() + 4, "chart-grid");
    }
  }

  private void usage() {
    List<Double> line = new ArrayList<>();
    for (UsagePoint point : plot.points()) {
      line.addAll(List.of(x(point.at()), y(point.usage().used())));
    }
    List<Double> below = new ArrayList<>(line);
    below.addAll(List.of(x(last().at()), area.bottom()));
    below.addAll(List.of(x(plot.points().getFirst().at()), area.bottom()));
    layer.area(below.toArray(Double[]::new), "chart-area");
    layer.lines(line.toArray(Double[]::new), "chart-line");
    layer.dot(x(last().at()), y(last().usage().used()), "chart-point");
  }

  /** The limit as it was at each time: it holds until the next sample tells another. */
  private void limit() {
    List<Double> line = new ArrayList<>();
    double before = y(plot.points().getFirst().usage().limit());
    for (UsagePoint point : plot.points()) {
      double x = x(point.at());
      double y = y(point.usage().limit());
      line.addAll(List.of(x, before, x, y));
      before = y;
    }
    line.addAll(List.of(area.right(), before));
    layer.lines(line.toArray(Double[]::new), "chart-limit");
    layer
        .label(words.limit(plot.latest()), "chart-limit-text")
        .relocate(area.left() + 4, y(plot.points().getFirst().usage().limit()) + 3);
  }

  private void trend(Trend trend) {
    Instant first = plot.points().getFirst().at();
    Instant begins = trend.from().atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant start = begins.isBefore(first) ? first : begins;
    if (start.isBefore(last().at())) {
      layer.line(
          x(start), y(trend.at(start)), x(last().at()), y(trend.at(last().at())), "chart-trend");
    }
  }

  /** From the last sample to where the limit will be reached, or as far as the chart goes. */
  private void ahead(UsagePoint meeting) {
    boolean inSight = !meeting.at().isAfter(plot.to());
    UsagePoint end = inSight ? meeting : last().towards(meeting, plot.to());
    double x = x(end.at());
    double y = y(end.usage().used());
    layer.line(x(last().at()), y(last().usage().used()), x, y, "chart-ahead");
    if (inSight) {
      layer.dot(x, y, "chart-meeting");
      plot.trend().flatMap(Trend::fullOn).ifPresent(day -> full(words.full(day), y));
    }
  }

  private void full(String text, double y) {
    Label label = layer.label(text, "chart-meeting-text");
    label.relocate(
        Math.max(area.left(), area.right() - label.getWidth()),
        Math.max(0, y - label.getHeight() - GAP));
  }

  private UsagePoint last() {
    return plot.points().getLast();
  }

  private double x(Instant at) {
    return area.x(plot.across(at));
  }

  private double y(long count) {
    return y((double) count);
  }

  private double y(double count) {
    return Math.clamp(area.y(plot.up(count)), area.top(), area.bottom());
  }
}
