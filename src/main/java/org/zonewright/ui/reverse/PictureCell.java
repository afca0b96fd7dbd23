package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.NetworkCell;

/** An address in the picture of its network: the end of its number on the pattern of its state. */
final class PictureCell extends Label {

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final String FREE = "picture-free";

  private final Tooltip tip = new Tooltip();

  PictureCell() {
    getStyleClass().setAll("picture-cell", FREE);
    setTextOverrun(OverrunStyle.CLIP);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    tip.setShowDelay(javafx.util.Duration.millis(250));
    setTooltip(tip);
  }

  void show(NetworkCell cell, String words) {
    String text = cell.ip().toString();
    int end = Math.max(text.lastIndexOf('.'), text.lastIndexOf(':'));
    setText(text.substring(end + 1));
    getStyleClass().setAll("picture-cell", style(cell.state()));
    tip.setText(words);
    setAccessibleText(words);
  }

  void mark(boolean cursor, boolean active) {
    pseudoClassStateChanged(CURSOR, cursor);
    pseudoClassStateChanged(ACTIVE, cursor && active);
  }

  /** The style class with the colour and pattern of a state. */
  static String style(Optional<AddressState> state) {
    return state.map(s -> "picture-" + StateWords.key(s)).orElse(FREE);
  }
}
