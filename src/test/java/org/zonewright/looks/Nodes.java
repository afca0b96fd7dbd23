package org.zonewright.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Walks over what shows. */
final class Nodes {

  private Nodes() {}

  /** The scenes of all windows that show: dialogs and popups too. */
  static List<Scene> scenes() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .filter(scene -> scene != null)
        .toList();
  }

  /**
   * Lays everything out, twice: cells that the first time brought have their looks from a second.
   */
  static void settle(Parent root) {
    for (int i = 0; i < 2; i++) {
      root.applyCss();
      root.layout();
    }
  }

  /** All nodes that show below a root, in the order they are drawn. */
  static List<Node> shown(Node root) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** A node and what it lies in, from the inside out. */
  static Stream<Node> upwards(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  /** Whether a node lies in, or is, one of that kind. */
  static boolean isIn(Node node, Predicate<Node> kind) {
    return upwards(node).anyMatch(kind);
  }

  /** Whether the middle of a node is not hidden by the edge of something it lies in. */
  static boolean isInSight(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    return upwards(node)
        .filter(Region.class::isInstance)
        .allMatch(each -> each.getLayoutBounds().contains(each.sceneToLocal(middle)));
  }

  /** A description by which a person finds the node in the program. */
  static String describe(Node node) {
    List<String> path = new ArrayList<>();
    upwards(node).limit(7).forEach(each -> path.addFirst(name(each)));
    String text =
        node instanceof Labeled labeled && labeled.getText() != null
            ? " \"" + labeled.getText() + "\""
            : "";
    return String.join(" > ", path) + text;
  }

  private static String name(Styleable node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    String styles =
        node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
    return node.getTypeSelector() + id + styles;
  }
}
