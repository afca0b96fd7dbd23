package org.zonewright.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Where the focus begins in a dialog: in its content, wherever that wants it, else in the first
 * control that the tab key reaches. JavaFX begins with the buttons.
 */
final class FirstFocus {

  private FirstFocus() {}

  /** Gives the focus to content that shows; to none of it if there is nothing to work with. */
  static void in(Node content) {
    // what scrolls is there only when it has its skin
    content.applyCss();
    Node before = content.getScene().getFocusOwner();
    content.requestFocus();
    Node now = content.getScene().getFocusOwner();
    if (now == null || !now.isFocusTraversable() || !isIn(now, content)) {
      first(content).or(() -> Optional.ofNullable(before)).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isIn(Node node, Node content) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(content)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
