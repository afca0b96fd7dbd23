package org.zonewright.system.desktop;

import java.util.List;

/**
 * Linux and other systems with the Desktop Notifications Specification, by {@code notify-send} of
 * libnotify, which most desktops bring along.
 */
record FreedesktopNotifier(Programs programs) implements DesktopNotifier {

  @Override
  public boolean tell(String title, String text) {
    return programs.run(
        List.of(
            "notify-send",
            "--app-name=Zonewright",
            "--icon=zonewright",
            // whatever the texts begin with, they are no options
            "--",
            title,
            escaped(text)));
  }

  /** The specification lets the body, and only the body, be a little markup. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
