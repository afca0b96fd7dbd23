package org.zonewright.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Makes the small controls that every screen has, named and bound. */
public final class Controls {

  private Controls() {}

  /** A button with icon and text that executes a command. */
  public static Button button(Feather icon, String text, Command command) {
    return bind(new Button(text, Icons.of(icon)), command);
  }

  /** A button with text that executes a command. */
  public static Button button(String text, Command command) {
    return bind(new Button(text), command);
  }

  /** A button that shows only an icon; {@code name} is its tooltip and accessible name. */
  public static Button iconButton(Feather icon, String name, Command command) {
    return named(bind(new Button("", Icons.of(icon)), command), name);
  }

  /** Lets a button execute a command and be disabled while that is not possible. */
  public static <B extends ButtonBase> B bind(B button, Command command) {
    button.disableProperty().bind(command.executable().not());
    button.setOnAction(_ -> command.execute());
    return button;
  }

  /** Gives a control without text a tooltip and the same accessible name. */
  public static <B extends ButtonBase> B named(B button, String name) {
    button.setAccessibleText(name);
    Tips.say(button, name);
    button.getStyleClass().add("button-icon");
    return button;
  }

  /**
   * Names a field or choice that has no label beside it, by one that does not show. Its accessible
   * text would be read in the place of what is written in it.
   */
  public static void labelled(Control field, String name) {
    Label label = new Label(name);
    // a label that is nowhere has no skin, and it is the skin that tells its text
    label.setAccessibleText(name);
    label.setLabelFor(field);
  }

  /** An icon with an accessible name and a tooltip that says it in words. */
  public static Label mark(Feather icon, String styleClass, String words) {
    Label label = new Label();
    label.setGraphic(Icons.of(icon, styleClass));
    Tips.say(label, words);
    label.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    label.setAccessibleText(words);
    return label;
  }

  /**
   * Runs something when a button of a group is chosen, with mouse, space bar or arrow keys: arrow
   * keys select without an action.
   */
  public static void whenChosen(ToggleButton button, Runnable chosen) {
    button
        .selectedProperty()
        .addListener(
            (_, _, now) -> {
              if (now) {
                chosen.run();
              }
            });
  }

  /** Lets the tab key leave a text of many lines, where it would write a blank. */
  public static TextArea leftByTab(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
    return area;
  }

  /** Takes all the room that is left in a row. */
  public static Region spacer() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }

  /** Shows a node and gives it room only when wanted. */
  public static <N extends Node> N shown(N node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
    return node;
  }
}
