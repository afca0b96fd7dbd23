package org.zonewright.ui.zones;

import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes in the log the first frame in which the zone tree has lines: until then, whoever started
 * the program has waited.
 */
final class FirstLines {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLines.class);

  private final ListView<TreeRow> tree;
  private final ListChangeListener<TreeRow> listener = _ -> awaitFrame();
  private final Runnable frame = this::shown;

  private FirstLines(ListView<TreeRow> tree) {
    this.tree = tree;
  }

  /** Waits for the lines of a tree, once. */
  static void note(ListView<TreeRow> tree) {
    FirstLines lines = new FirstLines(tree);
    tree.getItems().addListener(lines.listener);
  }

  private void awaitFrame() {
    Scene scene = tree.getScene();
    if (!tree.getItems().isEmpty() && scene != null) {
      tree.getItems().removeListener(listener);
      scene.addPostLayoutPulseListener(frame);
    }
  }

  private void shown() {
    tree.getScene().removePostLayoutPulseListener(frame);
    LOG.info("zone tree shown: {} lines", tree.getItems().size());
  }
}
