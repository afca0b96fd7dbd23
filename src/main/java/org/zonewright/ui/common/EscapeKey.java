package org.zonewright.ui.common;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the escape key through lists and tables. JavaFX has it end the editing of a cell there, even
 * where none is edited, so that a dialog could not be left.
 */
final class EscapeKey {

  private EscapeKey() {}

  /** From now on in what lies below a node. */
  static void letThrough(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, EscapeKey::pressed);
  }

  private static void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && event.getTarget() instanceof Node node
        && keepsEscape(node)) {
      event.consume();
      Event.fireEvent(node.getParent(), event);
    }
  }

  private static boolean keepsEscape(Node node) {
    return switch (node) {
      case ListView<?> list -> list.getEditingIndex() < 0;
      case TableView<?> table -> table.getEditingCell() == null;
      default -> false;
    };
  }
}
