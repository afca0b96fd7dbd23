package org.zonewright.ui.recovery;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Says that applying was interrupted, and how far it came. */
public final class RecoveryBanner extends HBox {

  /**
   * Shown while a change set is not finished.
   *
   * @param open shows what can be done about it
   */
  public RecoveryBanner(UnfinishedViewModel model, Command open, UiTools tools) {
    getStyleClass().addAll("offline-banner", "recovery-banner");
    setId("recovery-banner");
    Label text = new Label();
    text.setId("recovery-text");
    text.setWrapText(true);
    text.textProperty().bind(model.sentence());
    Button look = Controls.button(Feather.SEARCH, tools.text("recovery.open"), open);
    look.setId("recovery-open");
    look.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.PAUSE_CIRCLE), text, Controls.spacer(), look);
    visibleProperty().bind(model.sentence().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
