package org.zonewright.ui.quota;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/**
 * Puts lines, dots and words at fixed places of a pane. What they look like the stylesheet says.
 */
final class ChartLayer {

  private static final double DOT = 4;

  private final Pane pane;

  ChartLayer(Pane pane) {
    this.pane = pane;
  }

  double width() {
    return pane.getWidth();
  }

  double height() {
    return pane.getHeight();
  }

  /** A line of one pixel's width, sharp if it is level or upright. */
  Node hairline(double fromX, double fromY, double toX, double toY, String style) {
    return add(new Line(snap(fromX), snap(fromY), snap(toX), snap(toY)), style);
  }

  void line(double fromX, double fromY, double toX, double toY, String style) {
    add(new Line(fromX, fromY, toX, toY), style);
  }

  /** A line through points, x and y in turn. */
  void lines(Double[] points, String style) {
    Polyline line = new Polyline();
    line.getPoints().addAll(points);
    add(line, style);
  }

  /** An area between points, x and y in turn. */
  void area(Double[] points, String style) {
    Polygon polygon = new Polygon();
    polygon.getPoints().addAll(points);
    add(polygon, style);
  }

  void dot(double x, double y, String style) {
    add(new Circle(x, y, DOT), style);
  }

  /** Words of a known size, still to be placed. */
  Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setManaged(false);
    pane.getChildren().add(label);
    label.applyCss();
    label.autosize();
    return label;
  }

  private Node add(Shape shape, String style) {
    shape.getStyleClass().add(style);
    shape.setManaged(false);
    pane.getChildren().add(shape);
    return shape;
  }

  private static double snap(double pixel) {
    return Math.floor(pixel) + 0.5;
  }
}
