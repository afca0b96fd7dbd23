package org.zonewright.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * A row that becomes several where it is too narrow, so that nothing in it is cut. Parts first give
 * way as far as their least width; those marked with {@link HBox#setHgrow} take what is left over.
 */
public class WrappingRow extends Pane {

  private final double gap;

  /**
   * A row.
   *
   * @param gap between parts and between rows, in pixels
   */
  public WrappingRow(double gap, Node... parts) {
    this.gap = gap;
    getChildren().setAll(parts);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest = getManagedChildren().stream().mapToDouble(WrappingRow::least).max().orElse(0);
    return snappedLeftInset() + Math.ceil(widest) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    List<Node> all = getManagedChildren();
    double sum = Arrays.stream(preferred(all)).sum();
    return snappedLeftInset() + sum + gaps(all) + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : inside(width);
    double height = 0;
    List<List<Node>> rows = rows(room);
    for (List<Node> row : rows) {
      height += height(row, width < 0 ? preferred(row) : widths(row, room));
    }
    return snappedTopInset() + height + gap * Math.max(0, rows.size() - 1) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = inside(getWidth());
    List<List<Node>> rows = rows(room);
    double y = snappedTopInset();
    double free = getHeight() - computePrefHeight(getWidth());
    // a single row may be given more height than it needs
    double extra = rows.size() == 1 ? Math.max(0, free) : 0;
    for (List<Node> row : rows) {
      double[] widths = widths(row, room);
      double height = height(row, widths) + extra;
      double x = snappedLeftInset();
      for (int i = 0; i < row.size(); i++) {
        Node node = row.get(i);
        double own = Math.min(height, node.prefHeight(widths[i]));
        node.resizeRelocate(x, snapPositionY(y + (height - own) / 2), widths[i], own);
        x += widths[i] + gap;
      }
      y += height + gap;
    }
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private double gaps(List<Node> row) {
    return gap * Math.max(0, row.size() - 1);
  }

  private List<List<Node>> rows(double room) {
    List<List<Node>> rows = new ArrayList<>();
    List<Node> row = new ArrayList<>();
    double used = 0;
    for (Node node : getManagedChildren()) {
      double needed = Math.ceil(least(node));
      if (!row.isEmpty() && used + gap + needed > room) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      used += needed + (row.isEmpty() ? 0 : gap);
      row.add(node);
    }
    rows.add(row);
    return rows;
  }

  private static double least(Node node) {
    return node.minWidth(-1);
  }

  private static double preferred(Node node) {
    double wanted = Math.min(node.prefWidth(-1), node.maxWidth(-1));
    return Math.ceil(Math.max(wanted, node.minWidth(-1)));
  }

  private static double[] preferred(List<Node> row) {
    return row.stream().mapToDouble(WrappingRow::preferred).toArray();
  }

  /** As wide as they want to be; then all give way, or those that grow take the rest. */
  private double[] widths(List<Node> row, double room) {
    double[] widths = preferred(row);
    double free = room - gaps(row) - Arrays.stream(widths).sum();
    double[] most = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      Node node = row.get(i);
      boolean grows = HBox.getHgrow(node) == Priority.ALWAYS;
      most[i] =
          free < 0
              ? widths[i] - Math.ceil(least(node))
              : grows ? Math.max(0, node.maxWidth(-1) - widths[i]) : 0;
    }
    double all = Arrays.stream(most).map(each -> Math.min(each, Math.abs(free))).sum();
    for (int i = 0; all > 0 && i < widths.length; i++) {
      double share = Math.min(most[i], Math.abs(free)) / all;
      widths[i] += Math.signum(free) * Math.floor(Math.min(Math.abs(free) * share, most[i]));
    }
    return widths;
  }

  private static double height(List<Node> row, double[] widths) {
    double height = 0;
    for (int i = 0; i < row.size(); i++) {
      height = Math.max(height, Math.ceil(row.get(i).prefHeight(widths[i])));
    }
    return height;
  }
}
