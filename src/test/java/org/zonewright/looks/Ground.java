package org.zonewright.looks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/**
 * The colours that lie below a node at its middle, drawn from the scene's root upwards. There are
 * several where something is striped.
 */
final class Ground {

  private Ground() {}

  /** What lies below a node, which is not part of it. */
  static Set<Color> below(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    Point2D point = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    List<Node> path = new ArrayList<>();
    Nodes.upwards(node).forEach(path::addFirst);
    Set<Color> colours = Set.of(Color.WHITE);
    for (int i = 0; i + 1 < path.size(); i++) {
      colours = painted(path.get(i), point, colours);
      for (Node sibling : ((Parent) path.get(i)).getChildrenUnmodifiable()) {
        if (sibling.equals(path.get(i + 1))) {
          break;
        }
        colours = withAllOf(sibling, point, colours);
      }
    }
    return colours;
  }

  /** What is seen of a region's own fills and what lies below it. */
  static Set<Color> of(Region region) {
    Bounds bounds = region.localToScene(region.getBoundsInLocal());
    return painted(region, new Point2D(bounds.getCenterX(), bounds.getCenterY()), below(region));
  }

  private static Set<Color> withAllOf(Node node, Point2D point, Set<Color> below) {
    if (!node.isVisible() || !node.contains(node.sceneToLocal(point))) {
      return below;
    }
    Set<Color> colours = painted(node, point, below);
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        colours = withAllOf(child, point, colours);
      }
    }
    return colours;
  }

  private static Set<Color> painted(Node node, Point2D point, Set<Color> below) {
    if (!(node instanceof Region region) || region.getBackground() == null) {
      return below;
    }
    Set<Color> colours = below;
    for (BackgroundFill fill : region.getBackground().getFills()) {
      if (covers(region, fill.getInsets(), region.sceneToLocal(point))) {
        colours = over(fill.getFill(), colours);
      }
    }
    return colours;
  }

  private static boolean covers(Region region, Insets insets, Point2D point) {
    return point.getX() >= insets.getLeft()
        && point.getY() >= insets.getTop()
        && point.getX() <= region.getWidth() - insets.getRight()
        && point.getY() <= region.getHeight() - insets.getBottom();
  }

  private static Set<Color> over(Paint paint, Set<Color> below) {
    Set<Color> colours = new HashSet<>();
    for (Color above : colours(paint)) {
      below.forEach(ground -> colours.add(Contrast.over(above, 1, ground)));
    }
    return colours;
  }

  private static List<Color> colours(Paint paint) {
    return switch (paint) {
      case Color colour -> List.of(colour);
      case LinearGradient stripes -> stripes.getStops().stream().map(Stop::getColor).toList();
      default -> throw new AssertionError("no rule for " + paint);
    };
  }
}
