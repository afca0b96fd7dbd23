package org.zonewright.system.desktop;

import java.util.List;

/** macOS, by a script that never changes; the texts are its arguments and so never part of it. */
record MacNotifier(Programs programs) implements DesktopNotifier {

  @Override
  public boolean tell(String title, String text) {
    return programs.run(
        List.of(
            "/usr/bin/osascript",
            "-e",
            "on run texts",
            "-e",
            "display notification (item 2 of texts) with title (item 1 of texts)",
            "-e",
            "end run",
            "--",
            title,
            text));
  }
}
