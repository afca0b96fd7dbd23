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
      scene.addPostLayoutPulseListener(new Frame(scene));
    }
  }

  /** The frame in which they are drawn; the tree may have left its window before that. */
  private final class Frame implements Runnable {

    private final Scene scene;

    Frame(Scene scene) {
      this.scene = scene;
    }

    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      LOG.info("zone tree shown: {} lines", tree.getItems().size());
    }
  }
}
