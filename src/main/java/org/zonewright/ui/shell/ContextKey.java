package org.zonewright.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Opens context menus with the menu key and Shift+F10. JavaFX does so by itself on Windows alone.
 */
public final class ContextKey {

  /** How far into the selected line the menu opens. */
  private static final double INDENT = 60;

  private final Scene scene;

  public ContextKey(Scene scene) {
    this.scene = scene;
  }

  /** From now on; does nothing where the keys work already. */
  public void install() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.startsWith("windows")) {
      scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
  }

  private void pressed(KeyEvent event) {
    boolean wanted =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    Node owner = scene.getFocusOwner();
    if (wanted && owner != null) {
      event.consume();
      open(owner);
    }
  }

  private static void open(Node owner) {
    Point2D place = owner.screenToLocal(placeOf(owner));
    Point2D inScene = owner.localToScene(place);
    Point2D onScreen = owner.localToScreen(place);
    Event.fireEvent(
        owner,
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            inScene.getX(),
            inScene.getY(),
            onScreen.getX(),
            onScreen.getY(),
            true,
            null));
  }

  /** Below the selected line of a list or table, else in the middle. */
  private static Point2D placeOf(Node owner) {
    Bounds whole = owner.localToScreen(owner.getLayoutBounds());
    Optional<Bounds> line =
        owner.lookupAll(".indexed-cell").stream()
            .filter(IndexedCell.class::isInstance)
            .map(IndexedCell.class::cast)
            .filter(cell -> cell.isSelected() && cell.isVisible() && !cell.isEmpty())
            .map(cell -> cell.localToScreen(cell.getLayoutBounds()))
            .filter(bounds -> whole.contains(bounds.getMinX() + 1, bounds.getMaxY() - 1))
            .findFirst();
    return line.map(
            bounds ->
                new Point2D(
                    Math.min(bounds.getMinX() + INDENT, bounds.getCenterX()), bounds.getMaxY()))
        .orElseGet(() -> new Point2D(whole.getCenterX(), whole.getCenterY()));
  }
}
