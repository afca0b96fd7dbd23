package org.zonewright.ui.common;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
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

  /** Takes over what is being typed, as when the focus goes elsewhere. */
  default void settle() {}

  /**
   * Whether there is something here that another screen could not show: work that must be seen to
   * its end, or what was typed and is not taken over yet. The window is not put together anew
   * meanwhile.
   */
  default ObservableBooleanValue occupied() {
    return new SimpleBooleanProperty(false);
  }

  /**
   * Looks like a screen of the same kind that this one takes the place of, as far as the user had a
   * say in it.
   */
  default void continueFrom(Screen before) {}

  /** Is told when the window closes; the place to give up what is under way. */
  default void closed() {}
}
