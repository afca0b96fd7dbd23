package org.zonewright.ui.quota;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * A chart of usage over time. The sample under the pointer, or the one that the arrow keys went to,
 * is told in words.
 */
final class UsageChart extends Pane {

  private static final double LEAST_HEIGHT = 220;
  private static final double BUBBLE_GAP = 12;

  private final ChartWords words;
  private final Line cursor = new Line();
  private final Circle point = new Circle(4.5);
  private final Label bubble = new Label();
  private Optional<UsagePlot> plot = Optional.empty();
  private ChartArea area = new ChartArea(0, 0, 1, 1);
  private int shown = -1;

  UsageChart(ChartWords words) {
    this.words = words;
    setId("usage-chart");
    getStyleClass().add("usage-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, LEAST_HEIGHT);
    cursor.getStyleClass().add("chart-cursor");
    point.getStyleClass().add("chart-point");
    bubble.getStyleClass().add("chart-bubble");
    cursor.setManaged(false);
    point.setManaged(false);
    bubble.setManaged(false);
    for (ObservableValue<?> change :
        new ObservableValue<?>[] {widthProperty(), heightProperty(), sceneProperty()}) {
      change.subscribe(_ -> draw());
    }
    setOnMouseMoved(event -> hover(event.getX()));
    setOnMouseExited(_ -> hide());
    setOnKeyPressed(this::move);
    focusedProperty().subscribe(_ -> hide());
  }

  /** Shows another plot. */
  void show(Optional<UsagePlot> other) {
    plot = other;
    draw();
  }

  private void draw() {
    getChildren().clear();
    if (plot.isPresent() && getScene() != null && getWidth() > 0 && getHeight() > 0) {
      area = new ChartDrawing(new ChartLayer(this), plot.get(), words).draw();
      getChildren().addAll(cursor, point, bubble);
    }
    hide();
  }

  private void hide() {
    shown = -1;
    cursor.setVisible(false);
    point.setVisible(false);
    bubble.setVisible(false);
    setAccessibleText(plot.map(words::summary).orElse(""));
  }

  private void hover(double x) {
    plot.ifPresent(shownPlot -> point(shownPlot, shownPlot.nearest(area.across(x))));
  }

  private void move(KeyEvent event) {
    if (plot.isEmpty()) {
      return;
    }
    int last = plot.get().points().size() - 1;
    int next =
        switch (event.getCode()) {
          case LEFT -> shown < 0 ? last : Math.max(0, shown - 1);
          case RIGHT -> shown < 0 ? last : Math.min(last, shown + 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      point(plot.get(), next);
      event.consume();
    }
  }

  private void point(UsagePlot shownPlot, int index) {
    if (index == shown) {
      return;
    }
    shown = index;
    UsagePoint sample = shownPlot.points().get(index);
    double x = area.x(shownPlot.across(sample.at()));
    double y = area.y(shownPlot.up((double) sample.usage().used()));
    cursor.setStartX(x);
    cursor.setEndX(x);
    cursor.setStartY(area.top());
    cursor.setEndY(area.bottom());
    point.setCenterX(x);
    point.setCenterY(y);
    String text = words.point(sample);
    bubble.setText(text);
    setAccessibleText(text);
    cursor.setVisible(true);
    point.setVisible(true);
    bubble.setVisible(true);
    bubble.applyCss();
    bubble.autosize();
    double right = x + BUBBLE_GAP;
    double left = x - BUBBLE_GAP - bubble.getWidth();
    boolean fits = right + bubble.getWidth() <= getWidth() || left < 0;
    double above = y - BUBBLE_GAP - bubble.getHeight();
    bubble.relocate(fits ? right : left, above < 0 ? y + BUBBLE_GAP : above);
  }
}
