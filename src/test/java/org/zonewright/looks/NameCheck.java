package org.zonewright.looks;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.screenshots.Visitor;

/**
 * Asks as a screen reader does for the name of whatever the keyboard reaches, of tables and lists
 * and their cells, of progress, and of icons that stand alone.
 */
final class NameCheck implements Visitor {

  private final Findings findings;

  NameCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void look(String name, Stage stage) {
    for (Scene scene : Nodes.scenes()) {
      if (scene.getWindow() instanceof Stage && scene.getFocusOwner() == null) {
        findings.add(name, "the focus is nowhere in " + scene.getRoot());
      }
      Nodes.settle(scene.getRoot());
      for (Node node : Nodes.shown(scene.getRoot())) {
        check(name, node, scene.getWindow() instanceof PopupWindow);
      }
    }
  }

  private void check(String place, Node node, boolean popup) {
    switch (node) {
      case TextInputControl field when field.isFocusTraversable() -> checkField(place, field);
      // the list that a box keeps for its pop-up goes by the box's name
      case ListView<?> list when Nodes.isIn(list, ComboBoxBase.class::isInstance) -> {}
      case ListView<?> _, TableView<?> _, ComboBoxBase<?> _, ProgressIndicator _ ->
          checkName(place, node);
      case Cell<?> cell when !cell.isEmpty() -> checkCell(place, cell);
      case FontIcon icon -> checkIcon(place, icon);
      case ImageView image -> checkName(place, image);
      case ScrollPane _ -> {}
      case Control control when control.isFocusTraversable() && !popup -> checkName(place, control);
      case Node other when other.isFocusTraversable() && !popup -> checkName(place, other);
      default -> {}
    }
  }

  private void checkField(String place, TextInputControl field) {
    if (Nodes.isIn(field, ComboBoxBase.class::isInstance)) {
      return;
    }
    if (labelled(field).isBlank()) {
      findings.add(place, "field without a label: " + Nodes.describe(field));
    }
    if (field.getAccessibleText() != null) {
      findings.add(
          place, "field whose accessible text is read instead of it: " + Nodes.describe(field));
    }
  }

  private void checkName(String place, Node node) {
    if (text(node).isBlank() && labelled(node).isBlank()) {
      findings.add(place, "nothing to call it by: " + Nodes.describe(node));
    }
  }

  private void checkCell(String place, Cell<?> cell) {
    boolean graphicOnly = cell.getGraphic() != null && text(cell).isBlank();
    boolean row = cell.getAccessibleRole() == AccessibleRole.TABLE_ROW;
    if (graphicOnly && !row) {
      findings.add(place, "cell that says nothing: " + Nodes.describe(cell));
    }
  }

  /** An icon beside a text only repeats it; one that stands alone must speak. */
  private void checkIcon(String place, FontIcon icon) {
    if (icon.getParent() instanceof Label label
        && (label.getText() == null || label.getText().isBlank())
        && text(label).isBlank()) {
      findings.add(place, "icon that stands alone: " + Nodes.describe(label));
    }
  }

  private static String text(Node node) {
    return String.valueOf(orBlank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  private static String labelled(Node node) {
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label
        ? text(label)
        : "";
  }

  private static Object orBlank(Object value) {
    return value == null ? "" : value;
  }
}
