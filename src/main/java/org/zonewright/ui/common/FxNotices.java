package org.zonewright.ui.common;

import java.util.Optional;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;

/** Notices that slide in at the corner of a window. */
public final class FxNotices implements Notices {

  private static final Duration USUAL = Duration.seconds(6);
  private static final Duration LONGER = Duration.seconds(15);

  private final Window owner;

  public FxNotices(Window owner) {
    this.owner = owner;
  }

  @Override
  public void done(String title, String text) {
    make(Feather.CHECK_CIRCLE, "success-icon", title, text).ifPresent(FxNotices::show);
  }

  @Override
  public void warning(String title, String text) {
    make(Feather.ALERT_TRIANGLE, "warning-icon", title, text).ifPresent(FxNotices::show);
  }

  @Override
  public void warning(String title, String text, Runnable onClick) {
    make(Feather.ALERT_TRIANGLE, "warning-icon", title, text)
        .ifPresent(notice -> show(notice.hideAfter(LONGER).onAction(_ -> onClick.run())));
  }

  /** The escape key is for what has the focus, and a notice goes away by itself. */
  private static void show(Notifications notice) {
    notice.show();
    Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .filter(window -> window.getScene().lookup(".notification-bar") != null)
        .forEach(window -> ((Popup) window).setHideOnEscape(false));
  }

  private Optional<Notifications> make(Feather icon, String styleClass, String title, String text) {
    return owner.isShowing()
        ? Optional.of(
            Notifications.create()
                .owner(owner)
                .graphic(Icons.of(icon, styleClass))
                .title(title)
                .text(text)
                .hideAfter(USUAL))
        : Optional.empty();
  }
}
