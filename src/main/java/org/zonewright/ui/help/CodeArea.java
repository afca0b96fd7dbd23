package org.zonewright.ui.help;

import javafx.scene.control.TextArea;
import org.zonewright.ui.common.Controls;

/** Lines that stand as they are, to be selected and copied. */
final class CodeArea extends TextArea {

  /**
   * Lines.
   *
   * @param name what a screen reader calls them
   */
  CodeArea(String lines, String name) {
    super(lines);
    getStyleClass().addAll("monospace", "help-code");
    setEditable(false);
    // one more for the bar below lines that are too long
    setPrefRowCount((int) lines.lines().count() + 1);
    setMinHeight(USE_PREF_SIZE);
    Controls.labelled(this, name);
    Controls.leftByTab(this);
  }
}
