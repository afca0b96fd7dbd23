package org.zonewright.ui.records;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Icons;

/** Says what is wrong with what is being typed, right below it. */
final class ErrorBubble {

  private static final double WIDTH = 360;

  private final Popup popup = new Popup();
  private final Label text = new Label("", Icons.of(Feather.ALERT_CIRCLE));

  ErrorBubble() {
    text.getStyleClass().add("error-bubble");
    text.setWrapText(true);
    text.setMaxWidth(WIDTH);
    popup.getContent().add(text);
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
  }

  /** Shows the sentence below a node; hides where there is none. */
  void show(Node below, String sentence) {
    text.setText(sentence);
    Bounds bounds = below.localToScreen(below.getLayoutBounds());
    if (sentence.isEmpty() || bounds == null) {
      popup.hide();
    } else {
      popup.show(below, bounds.getMinX(), bounds.getMaxY() + 3);
    }
  }

  void hide() {
    popup.hide();
  }
}
