package org.zonewright.ui.common;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keeps a dialog on its screen: with large texts, or above a small window at the screen's edge. */
final class DialogPlace {

  private DialogPlace() {}

  /** From when it is shown. */
  static void keepOnScreen(Dialog<?> dialog) {
    Window window = dialog.getDialogPane().getScene().getWindow();
    window.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> place(window));
  }

  private static void place(Window window) {
    List<Screen> screens =
        Screen.getScreensForRectangle(
            window.getX(), window.getY(), window.getWidth(), window.getHeight());
    Rectangle2D room =
        (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
    if (window.getWidth() > room.getWidth()) {
      window.setWidth(room.getWidth());
    }
    if (window.getHeight() > room.getHeight()) {
      window.setHeight(room.getHeight());
    }
    double x = Math.clamp(window.getX(), room.getMinX(), room.getMaxX() - window.getWidth());
    double y = Math.clamp(window.getY(), room.getMinY(), room.getMaxY() - window.getHeight());
    if (x != window.getX()) {
      window.setX(x);
    }
    if (y != window.getY()) {
      window.setY(y);
    }
  }
}
