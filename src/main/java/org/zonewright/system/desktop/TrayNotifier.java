package org.zonewright.system.desktop;

import java.awt.AWTException;
import java.awt.SystemTray;
import java.awt.Toolkit;
import java.awt.TrayIcon;
import java.net.URL;
import java.util.Optional;

/**
 * Windows, by an icon in the notification area, without which it shows nothing. The icon is there
 * from the first notification on.
 */
final class TrayNotifier implements DesktopNotifier {

  private static final System.Logger LOG = System.getLogger(TrayNotifier.class.getName());

  private Optional<TrayIcon> shown = Optional.empty();

  @Override
  public synchronized boolean tell(String title, String text) {
    shown = shown.or(TrayNotifier::icon);
    shown.ifPresent(icon -> icon.displayMessage(title, text, TrayIcon.MessageType.NONE));
    return shown.isPresent();
  }

  private static Optional<TrayIcon> icon() {
    URL image = TrayNotifier.class.getResource("/org/zonewright/ui/icon/zonewright-16.png");
    if (image == null || !SystemTray.isSupported()) {
      return Optional.empty();
    }
    TrayIcon icon = new TrayIcon(Toolkit.getDefaultToolkit().getImage(image), "Zonewright");
    icon.setImageAutoSize(true);
    try {
      SystemTray.getSystemTray().add(icon);
      return Optional.of(icon);
    } catch (AWTException e) {
      LOG.log(System.Logger.Level.INFO, "no notifications", e);
      return Optional.empty();
    }
  }
}
