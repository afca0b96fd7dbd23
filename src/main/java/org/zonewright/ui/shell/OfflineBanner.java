package org.zonewright.ui.shell;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Says that nothing can be reached, how old the data is, and what still works. */
public final class OfflineBanner extends HBox {

  /**
   * Shown while offline.
   *
   * @param age how old the data is, in words
   * @param retry tries to reach the providers
   */
  public OfflineBanner(
      Connection connection, ObservableStringValue age, Command retry, UiTools tools) {
    getStyleClass().add("offline-banner");
    setId("offline-banner");
    Label text = new Label();
    text.setId("offline-text");
    text.setWrapText(true);
    text.textProperty().bind(age);
    Button again = Controls.button(Feather.REFRESH_CW, tools.text("ui.offline.retry"), retry);
    again.setId("offline-retry");
    again.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.WIFI_OFF), text, Controls.spacer(), again);
    visibleProperty().bind(connection.offline());
    managedProperty().bind(visibleProperty());
  }
}
