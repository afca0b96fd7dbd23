package org.zonewright.ui.common;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Tooltips that are made when the pointer first comes to their control. A window has hundreds of
 * them, each a small window of its own, and of most of them nobody ever sees anything.
 */
public final class Tips {

  private Tips() {}

  /** Gives a control a tooltip with these words, which never change. */
  public static void say(Control control, String words) {
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, new FirstVisit(control, words));
  }

  private record FirstVisit(Control control, String words) implements EventHandler<MouseEvent> {

    @Override
    public void handle(MouseEvent event) {
      control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
      control.setTooltip(new Tooltip(words));
    }
  }
}
