package org.zonewright.ui.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.zonewright.quota.Trend;

/** Draws a plot into a pane of a certain size: grid, limit, usage, trend. */
final class ChartDrawing {

  private static final double ABOVE = 12;
  private static final double BELOW = 26;
  private static final double BESIDE = 14;
  private static final double GAP = 8;
  private static final double ROOM_OF_DATE = 90;
  private static final double ROOM_OF_NUMBER = 36;

  private final Pane pane;
  private final UsagePlot plot;
  private final ChartWords words;
  private final List<Label> numbers;
  private final ChartArea area;

  ChartDrawing(Pane pane, UsagePlot plot, ChartWords words) {
    this.pane = pane;
    this.plot = plot;
    this.words = words;
    double height = Math.max(1, pane.getHeight() - ABOVE - BELOW);
    List<Long> ticks = NumberAxis.ticks(plot.top(), (int) (height / ROOM_OF_NUMBER));
    this.numbers = ticks.stream().map(tick -> label(words.number(tick), "chart-tick")).toList();
    double widest = numbers.stream().mapToDouble(Label::getWidth).max().orElse(0);
    double left = widest + GAP;
    this.area = new ChartArea(left, ABOVE, Math.max(1, pane.getWidth() - left - BESIDE), height);
    for (int i = 0; i < ticks.size(); i++) {
      grid(numbers.get(i), plot.up(ticks.get(i)));
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

  private void grid(Label number, double up) {
    double y = area.y(up);
    add(new Line(area.left(), snap(y), area.right(), snap(y)), "chart-grid").toBack();
    number.relocate(area.left() - GAP - number.getWidth(), y - number.getHeight() / 2);
  }

  private void dates() {
    for (DateAxis.Tick tick :
        words.dates(plot.from(), plot.to(), (int) (area.width() / ROOM_OF_DATE))) {
      double x = area.x(plot.across(tick.at()));
      Label label = label(tick.text(), "chart-tick");
      double half = label.getWidth() / 2;
      label.relocate(
          Math.clamp(x - half, 0, Math.max(0, pane.getWidth() - label.getWidth())),
          area.bottom() + 6);
      add(new Line(snap(x), area.bottom(), snap(x), area.bottom() + 4), "chart-grid");
    }
  }

  private void usage() {
    Double[] line =
        plot.points().stream()
            .flatMap(point -> Stream.of(x(point.at()), area.y(plot.up(point.usage().used()))))
            .toArray(Double[]::new);
    Polygon below = new Polygon();
    below.getPoints().addAll(line);
    below
        .getPoints()
        .addAll(
            x(plot.points().getLast().at()),
            area.bottom(),
            x(plot.points().getFirst().at()),
            area.bottom());
    add(below, "chart-area");
    add(polyline(line), "chart-line");
    UsagePoint last = plot.points().getLast();
    add(new Circle(x(last.at()), area.y(plot.up(last.usage().used())), 4), "chart-point");
  }

  /** The limit as it was at each time: it holds until the next sample tells another. */
  private void limit() {
    Polyline line = new Polyline();
    double before = area.y(plot.up(plot.points().getFirst().usage().limit()));
    for (UsagePoint point : plot.points()) {
      double y = Math.max(area.top(), area.y(plot.up(point.usage().limit())));
      line.getPoints().addAll(x(point.at()), before, x(point.at()), y);
      before = y;
    }
    line.getPoints().addAll(area.right(), before);
    add(line, "chart-limit");
    Label label = label(words.limit(plot.latest()), "chart-limit-text");
    label.relocate(area.left() + 4, before + 3);
  }

  private void trend(Trend trend) {
    Instant last = plot.points().getLast().at();
    Instant start = later(trend.from().atStartOfDay(ZoneOffset.UTC).toInstant());
    if (Duration.between(start, last).isPositive()) {
      add(new Line(x(start), y(trend.at(start)), x(last), y(trend.at(last))), "chart-trend");
    }
  }

  private Instant later(Instant start) {
    Instant first = plot.points().getFirst().at();
    return start.isBefore(first) ? first : start;
  }

  /** From the last sample to where the limit will be reached, or as far as the chart goes. */
  private void ahead(UsagePoint meeting) {
    UsagePoint last = plot.points().getLast();
    boolean inSight = !meeting.at().isAfter(plot.to());
    UsagePoint end = inSight ? meeting : last.towards(meeting, plot.to());
    double x = x(end.at());
    double y = y(end.usage().used());
    add(new Line(x(last.at()), y(last.usage().used()), x, y), "chart-ahead");
    if (inSight) {
      add(new Circle(x, y, 4), "chart-meeting");
      plot.trend().flatMap(Trend::fullOn).ifPresent(day -> full(words.full(day), y));
    }
  }

  private void full(String text, double y) {
    Label label = label(text, "chart-meeting-text");
    label.relocate(
        Math.max(area.left(), area.right() - label.getWidth()),
        Math.max(0, y - label.getHeight() - GAP));
  }

  private double x(Instant at) {
    return area.x(plot.across(at));
  }

  private double y(double count) {
    return Math.clamp(area.y(plot.up(count)), area.top(), area.bottom());
  }

  private static double snap(double pixel) {
    return Math.floor(pixel) + 0.5;
  }

  private static Polyline polyline(Double[] points) {
    Polyline line = new Polyline();
    line.getPoints().addAll(points);
    return line;
  }

  private Node add(Shape shape, String style) {
    shape.getStyleClass().add(style);
    shape.setManaged(false);
    pane.getChildren().add(shape);
    return shape;
  }

  private Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setManaged(false);
    pane.getChildren().add(label);
    label.applyCss();
    label.autosize();
    return label;
  }
}
