package org.zonewright.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One of the parts of the window that the top row switches between. */
public interface Screen {

  /** What is shown; the same node every time. */
  Parent node();

  /** What can be done here, for the menu bar. */
  List<MenuAction> actions();

  /** The parts that F6 takes the focus to, in reading order, none inside another. */
  default List<Node> panes() {
    return List.of(node());
  }

  /** Is told when the user comes here; the place to take the focus. */
  void shown();

  /** Is told when the window closes; the place to give up what is under way. */
  default void closed() {}
}
