package org.zonewright.system.desktop;

import java.util.Locale;

/** The notifications of the desktop, for what has ended while nobody looked at the window. */
@FunctionalInterface
public interface DesktopNotifier {

  /**
   * Shows a notification. May take a moment; not for the window's thread.
   *
   * @param title a few words
   * @param text a line or two, plain
   * @return whether the desktop took it; where it has no notifications, or not now, it did not
   */
  boolean tell(String title, String text);

  /**
   * That of an operating system.
   *
   * @param system its name, as in the system property {@code os.name}
   */
  static DesktopNotifier of(String system, Programs programs) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new TrayNotifier();
    }
    return name.startsWith("mac") ? new MacNotifier(programs) : new FreedesktopNotifier(programs);
  }
}
