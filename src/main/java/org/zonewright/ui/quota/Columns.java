package org.zonewright.ui.quota;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays nodes out in rows of as many columns as there is room for; all columns of the first row may
 * be of different weight, and what lies in one row is of one height.
 */
final class Columns extends Pane {

  private final double least;
  private final double gap;
  private final List<Double> weights;

  /**
   * No nodes yet.
   *
   * @param least width of the narrowest column; with less, there are fewer columns
   * @param gap between columns and between rows
   * @param weights of the columns, from the first on; 1 for those that are not given
   */
  Columns(double least, double gap, Double... weights) {
    this.least = least;
    this.gap = gap;
    this.weights = List.of(weights);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double weight(int column) {
    return column < weights.size() ? weights.get(column) : 1;
  }

  private int columns(double width) {
    int count = Math.max(1, getManagedChildren().size());
    while (count > 1 && narrowest(width, count) < least) {
      count--;
    }
    return count;
  }

  private double narrowest(double width, int count) {
    double narrowest = Double.MAX_VALUE;
    for (int column = 0; column < count; column++) {
      narrowest = Math.min(narrowest, width(width, count, column));
    }
    return narrowest;
  }

  private double width(double width, int count, int column) {
    double sum = 0;
    for (int each = 0; each < count; each++) {
      sum += weight(each);
    }
    return (width - gap * (count - 1)) * weight(column) / sum;
  }

  private double inside(double width) {
    Insets insets = getInsets();
    return Math.max(0, width - insets.getLeft() - insets.getRight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getInsets().getLeft() + getInsets().getRight() + least;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = inside(width < 0 ? computePrefWidth(-1) : width);
    int count = columns(inside);
    List<Node> nodes = getManagedChildren();
    double height = 0;
    for (int from = 0; from < nodes.size(); from += count) {
      height += (from == 0 ? 0 : gap) + rowHeight(nodes, from, count, inside);
    }
    return getInsets().getTop() + height + getInsets().getBottom();
  }

  private double rowHeight(List<Node> nodes, int from, int count, double inside) {
    double height = 0;
    for (int i = from; i < Math.min(nodes.size(), from + count); i++) {
      height = Math.max(height, nodes.get(i).prefHeight(width(inside, count, i - from)));
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double inside = inside(getWidth());
    int count = columns(inside);
    List<Node> nodes = getManagedChildren();
    double y = getInsets().getTop();
    for (int from = 0; from < nodes.size(); from += count) {
      double height = rowHeight(nodes, from, count, inside);
      double x = getInsets().getLeft();
      for (int i = from; i < Math.min(nodes.size(), from + count); i++) {
        double width = width(inside, count, i - from);
        nodes.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        x += width + gap;
      }
      y += height + gap;
    }
  }
}
