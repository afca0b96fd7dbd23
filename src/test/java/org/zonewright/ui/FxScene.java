package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.Theme;

/** Shows a node in a window as large as the headless screen, and looks around in it. */
public final class FxScene {

  private FxScene() {}

  /** Shows a node with the product's styles. */
  public static void show(Stage stage, Parent node) {
    Scene scene = new Scene(node, 960, 700);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** All visible texts of labels and buttons below a node. */
  public static List<String> texts(Node root) {
    List<String> texts = new ArrayList<>();
    for (Node node : all(root)) {
      if (node instanceof Label label && isShown(node) && label.getText() != null) {
        texts.add(label.getText());
      }
      if (node instanceof ButtonBase button && isShown(node)) {
        texts.add(button.getText());
      }
    }
    return texts;
  }

  /** Controls that a screen reader could not name. */
  public static List<Node> nameless(Node root) {
    List<Node> all = all(root);
    return all.stream()
        .filter(FxScene::isShown)
        .filter(FxScene::needsName)
        .filter(node -> node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) == null)
        .filter(node -> node.getAccessibleText() == null || node.getAccessibleText().isBlank())
        .toList();
  }

  private static boolean needsName(Node node) {
    if (node.getStyleClass().contains("increment-arrow-button")
        || node.getStyleClass().contains("show-hide-columns-button")) {
      return false;
    }
    return switch (node) {
      case ButtonBase button -> button.getText() == null || button.getText().isBlank();
      case TextInputControl _, ChoiceBox<?> _, ComboBoxBase<?> _ -> true;
      case ListView<?> _, TableView<?> _ -> true;
      default -> false;
    };
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static List<Node> all(Node root) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    // the list that a combo box keeps for its pop-up goes by the box's name
    if (node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Form dialogs that note what they were asked to show. */
  public static final class RecordingForms implements FormDialogs {

    private final List<String> titles = new ArrayList<>();

    /** The titles so far. */
    public List<String> titles() {
      return titles;
    }

    @Override
    public boolean form(
        String title,
        Node content,
        String action,
        javafx.beans.value.ObservableBooleanValue valid) {
      titles.add(title);
      return false;
    }

    @Override
    public void show(String title, Node content) {
      titles.add(title);
    }
  }
}
