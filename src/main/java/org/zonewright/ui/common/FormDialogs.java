package org.zonewright.ui.common;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** The door to dialogs with content of their own; for views only. */
public interface FormDialogs {

  /**
   * Shows a form and waits.
   *
   * @param title title of the dialog
   * @param content what is in it; its first focusable control gets the focus
   * @param action text of the button that says yes
   * @param valid whether yes can be said
   * @return whether the user said yes
   */
  boolean form(String title, Node content, String action, ObservableBooleanValue valid);

  /** Shows something to be read and returns when it is closed. */
  void show(String title, Node content);
}
