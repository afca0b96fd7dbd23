package org.zonewright.ui.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays nodes out in rows, as many in each as have room in their least widths. What is left of a row
 * they share in proportion to these; no row makes its nodes wider than the row above does. All
 * nodes of a row are of one height.
 */
final class Columns extends Pane {

  private static final double USUAL_LETTERS = 14;

  private final double gap;
  private final Map<Node, Double> leasts = new HashMap<>();

  /**
   * No nodes yet.
   *
   * @param gap between columns and between rows
   */
  Columns(double gap) {
    this.gap = gap;
    getStyleClass().add("columns");
  }

  private record Row(List<Node> nodes, double scale) {}

  /** Shows these nodes, each at its least width or wider. */
  <N extends Node> void set(List<N> nodes, ToDoubleFunction<? super N> least) {
    leasts.clear();
    nodes.forEach(node -> leasts.put(node, least.applyAsDouble(node)));
    getChildren().setAll(nodes);
  }

  private double least(Node node) {
    // the stylesheet tells the size of letters as the least width, which is of no other use here
    double grown = Math.max(1, getMinWidth() / USUAL_LETTERS);
    return leasts.getOrDefault(node, 0.0) * grown;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private List<Row> rows(double width) {
    List<Row> rows = new ArrayList<>();
    List<Node> row = new ArrayList<>();
    for (Node node : getChildren()) {
      if (!row.isEmpty() && sum(row) + gap * row.size() + least(node) > width) {
        close(row, rows, width);
        row = new ArrayList<>();
      }
      row.add(node);
    }
    if (!row.isEmpty()) {
      close(row, rows, width);
    }
    return rows;
  }

  private void close(List<Node> row, List<Row> rows, double width) {
    double own = (width - gap * (row.size() - 1)) / Math.max(1, sum(row));
    // alone in its row a node may have it all; otherwise columns stay in line
    boolean single = rows.stream().allMatch(above -> above.nodes().size() == 1);
    rows.add(new Row(row, single ? own : Math.min(own, rows.getLast().scale())));
  }

  private double sum(List<Node> row) {
    return row.stream().mapToDouble(this::least).sum();
  }

  private double height(Row row) {
    return row.nodes().stream()
        .mapToDouble(node -> node.prefHeight(least(node) * row.scale()))
        .max()
        .orElse(0);
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
    return getInsets().getLeft()
        + getInsets().getRight()
        + getChildren().stream().mapToDouble(this::least).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    List<Row> rows = rows(inside(width < 0 ? computePrefWidth(-1) : width));
    double height = rows.stream().mapToDouble(this::height).sum();
    double gaps = gap * Math.max(0, rows.size() - 1);
    return getInsets().getTop() + height + gaps + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    double y = getInsets().getTop();
    for (Row row : rows(inside(getWidth()))) {
      double height = height(row);
      double x = getInsets().getLeft();
      for (Node node : row.nodes()) {
        double width = least(node) * row.scale();
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        x += width + gap;
      }
      y += height + gap;
    }
  }
}
