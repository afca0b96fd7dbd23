package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Takes the focus from one part of what is shown to the next, in reading order. */
public final class Panes {

  private final Supplier<List<Node>> panes;

  /**
   * Panes.
   *
   * @param panes those that there may be now, none inside another; what is not shown is passed over
   */
  public Panes(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /** Takes the focus to the next pane, or the first after the last. */
  public void next() {
    step(1);
  }

  /** Takes the focus to the pane before, or the last before the first. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    List<Node> firsts = new ArrayList<>();
    int here = -1;
    for (Node pane : panes.get()) {
      Optional<Node> first = firstIn(pane);
      if (first.isPresent()) {
        here = holdsFocus(pane) ? firsts.size() : here;
        firsts.add(first.get());
      }
    }
    if (!firsts.isEmpty()) {
      int start = here < 0 && by < 0 ? 0 : here;
      firsts.get(Math.floorMod(start + by, firsts.size())).requestFocus();
    }
  }

  private static boolean holdsFocus(Node pane) {
    Scene scene = pane.getScene();
    for (Node node = scene == null ? null : scene.getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  /** What takes the focus in a pane: its list or table where it has one, else what comes first. */
  private static Optional<Node> firstIn(Node pane) {
    if (pane.getScene() == null) {
      return Optional.empty();
    }
    List<Node> all = new ArrayList<>();
    collect(pane, all);
    return all.stream()
        .filter(node -> node.getStyleClass().contains("pane-focus"))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      into.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
