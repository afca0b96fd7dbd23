package org.zonewright.screenshots;

import javafx.stage.Stage;

/** Looks at a screen that a tour has brought into a state worth looking at. */
@FunctionalInterface
public interface Visitor {

  /** A window was opened; nothing is over it yet. */
  default void opened(Stage stage) {}

  /**
   * Looks.
   *
   * @param name of what is to be seen
   * @param stage the main window; dialogs and popups may be over it
   */
  void look(String name, Stage stage);
}
