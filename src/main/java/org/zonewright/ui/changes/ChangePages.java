package org.zonewright.ui.changes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Shows one page at a time. One on which something is being applied stays until that has ended. */
final class ChangePages {

  private final StackPane stack = new StackPane();
  private final Runnable whenApplied;
  private final ReadOnlyBooleanWrapper applying = new ReadOnlyBooleanWrapper();
  private ChangePage shown;

  /**
   * Pages.
   *
   * @param first what is shown at first
   * @param whenApplied runs when applying has ended, wholly or not
   */
  ChangePages(ChangePage first, Runnable whenApplied) {
    this.shown = first;
    this.whenApplied = whenApplied;
    stack.getChildren().setAll(first.node());
    applying.addListener((_, _, running) -> tellEnd(running));
  }

  /** The node that always shows the page. */
  Parent node() {
    return stack;
  }

  /** Whether something is being applied on the page. */
  ReadOnlyBooleanProperty applying() {
    return applying.getReadOnlyProperty();
  }

  /**
   * Shows a page in the place of another, which ends.
   *
   * @throws IllegalStateException if something is being applied
   */
  void show(ChangePage page) {
    if (applying.get()) {
      throw new IllegalStateException("something is being applied");
    }
    shown.left().run();
    shown = page;
    applying.unbind();
    applying.set(false);
    page.applying().ifPresent(steps -> applying.bind(steps.running()));
    stack.getChildren().setAll(page.node());
  }

  /** Ends the page. What is being applied ends after the step under way. */
  void close() {
    shown.applying().ifPresent(steps -> steps.stop().execute());
    shown.left().run();
  }

  private void tellEnd(boolean running) {
    if (!running) {
      whenApplied.run();
    }
  }
}
