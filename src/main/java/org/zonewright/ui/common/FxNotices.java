package org.zonewright.ui.common;

import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;

/** Notices that slide in at the corner of a window. */
public final class FxNotices implements Notices {

  private final Window owner;

  public FxNotices(Window owner) {
    this.owner = owner;
  }

  @Override
  public void done(String title, String text) {
    show(Feather.CHECK_CIRCLE, "success-icon", title, text);
  }

  @Override
  public void warning(String title, String text) {
    show(Feather.ALERT_TRIANGLE, "warning-icon", title, text);
  }

  private void show(Feather icon, String styleClass, String title, String text) {
    if (owner.isShowing()) {
      Notifications.create()
          .owner(owner)
          .graphic(Icons.of(icon, styleClass))
          .title(title)
          .text(text)
          .hideAfter(Duration.seconds(6))
          .show();
    }
  }
}
