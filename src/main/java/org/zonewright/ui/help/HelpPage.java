package org.zonewright.ui.help;

import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The text of the help, to be scrolled with the keys too. */
final class HelpPage extends ScrollPane {

  private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

  /** What stays to be seen above that which is gone to. */
  private static final double ABOVE = 8;

  private final VBox column = new VBox();

  /**
   * A page without text.
   *
   * @param name what a screen reader calls it
   */
  HelpPage(String name) {
    setId("help-text");
    setAccessibleText(name);
    getStyleClass().add("help-page");
    column.getStyleClass().add("help-column");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
  }

  /** Puts a text there. */
  void show(List<Node> blocks) {
    column.getChildren().setAll(blocks);
  }

  /** Scrolls so that a block is at the top. */
  void goTo(int block) {
    // a text that was just put there has no place yet
    applyCss();
    layout();
    double hidden = column.getHeight() - getViewportBounds().getHeight();
    double wanted = column.getChildren().get(block).getBoundsInParent().getMinY() - ABOVE;
    setVvalue(hidden <= 0 ? 0 : Math.clamp(wanted / hidden, 0, 1));
  }

  /** Marks one block, or none. */
  void mark(OptionalInt block) {
    for (int i = 0; i < column.getChildren().size(); i++) {
      column
          .getChildren()
          .get(i)
          .pseudoClassStateChanged(HIT, block.isPresent() && block.getAsInt() == i);
    }
  }
}
