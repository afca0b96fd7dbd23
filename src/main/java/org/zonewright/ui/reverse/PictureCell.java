package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.NetworkCell;

/** An address in the picture of its network: the end of its number on the pattern of its state. */
final class PictureCell extends Label {

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final String FREE = "picture-free";

  private Optional<Tooltip> tip = Optional.empty();
  private String words = "";

  PictureCell() {
    getStyleClass().setAll("picture-cell", FREE);
    setTextOverrun(OverrunStyle.CLIP);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    // there are hundreds of cells, and the pointer comes to few of them
    setOnMouseEntered(_ -> prepareTip());
  }

  private void prepareTip() {
    if (tip.isEmpty()) {
      Tooltip made = new Tooltip(words);
      made.setShowDelay(Duration.millis(250));
      setTooltip(made);
      tip = Optional.of(made);
    }
  }

  void show(NetworkCell cell, String described) {
    String text = cell.ip().toString();
    int end = Math.max(text.lastIndexOf('.'), text.lastIndexOf(':'));
    setText(text.substring(end + 1));
    getStyleClass().setAll("picture-cell", style(cell.state()));
    words = described;
    tip.ifPresent(made -> made.setText(described));
    setAccessibleText(described);
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
