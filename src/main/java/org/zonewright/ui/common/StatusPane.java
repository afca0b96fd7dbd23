package org.zonewright.ui.common;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Fills a place where there is nothing else to show: an icon, a sentence, and what to do. */
public final class StatusPane extends VBox {

  /** An empty place that is waiting for something. */
  public static StatusPane loading(String sentence) {
    StatusPane pane = new StatusPane();
    ProgressIndicator indicator = new ProgressIndicator();
    indicator.setMaxSize(36, 36);
    indicator.setAccessibleText(sentence);
    pane.getChildren().addAll(indicator, text(sentence));
    return pane;
  }

  /**
   * A sentence with an icon.
   *
   * @param action a button below it
   */
  public static StatusPane of(Feather icon, String sentence, Optional<Button> action) {
    StatusPane pane = new StatusPane();
    pane.getChildren().addAll(Icons.of(icon, "status-pane-icon"), text(sentence));
    action.ifPresent(pane.getChildren()::add);
    return pane;
  }

  private StatusPane() {
    setAlignment(Pos.CENTER);
    getStyleClass().add("status-pane");
  }

  private static Label text(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
