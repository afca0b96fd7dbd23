package org.zonewright.looks;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.zonewright.screenshots.Visitor;

/**
 * Finds texts that are cut: shortened with an ellipsis, lower than their letters, or beyond the
 * edge of their window. Cells of lists and tables shorten by design, and so does whatever tells its
 * whole text in a tooltip.
 */
final class CutCheck implements Visitor {

  private static final double ROUNDING = 1.5;

  private final Findings findings;

  CutCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void look(String name, Stage stage) {
    for (Scene scene : Nodes.scenes()) {
      Nodes.settle(scene.getRoot());
      for (Node node : Nodes.shown(scene.getRoot())) {
        if (node instanceof Labeled labeled && labeled.getText() != null && isMeant(labeled)) {
          check(name, labeled, scene);
        }
      }
    }
  }

  private static boolean isMeant(Labeled labeled) {
    return !labeled.getText().isBlank()
        && !Nodes.isIn(labeled, CutCheck::saysMore)
        && !Nodes.isIn(labeled, IndexedCell.class::isInstance)
        && !Nodes.isIn(labeled, TableView.class::isInstance);
  }

  private static boolean saysMore(Node node) {
    return node instanceof Control control && control.getTooltip() != null;
  }

  /** The middle of the window scrolls too, but must not have to. */
  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane && !"stage".equals(node.getId());
  }

  /** Its text; the sign before a letter that opens a menu is not shown. */
  private static String shown(Labeled labeled) {
    return labeled.isMnemonicParsing()
        ? labeled.getText().replaceFirst("_", "")
        : labeled.getText();
  }

  private void check(String place, Labeled labeled, Scene scene) {
    Text text = (Text) labeled.lookup(".text");
    if (text == null || !text.isVisible()) {
      return;
    }
    if (!text.getText().equals(shown(labeled)) && text.getText().length() > 0) {
      findings.add(place, "cut to \"" + text.getText() + "\": " + Nodes.describe(labeled));
    }
    if (text.getLayoutBounds().getHeight() > labeled.getHeight() + ROUNDING) {
      findings.add(place, "lower than its letters: " + Nodes.describe(labeled));
    }
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    boolean beyond =
        bounds.getMinX() < -ROUNDING
            || bounds.getMaxX() > scene.getWidth() + ROUNDING
            || bounds.getMinY() < -ROUNDING
            || bounds.getMaxY() > scene.getHeight() + ROUNDING;
    // a popup is as large as what is in it
    boolean popup = scene.getWindow() instanceof PopupWindow;
    if (beyond && !popup && !Nodes.isIn(labeled, CutCheck::scrolls)) {
      findings.add(place, "beyond the window's edge: " + Nodes.describe(labeled));
    }
  }
}
