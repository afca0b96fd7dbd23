package org.zonewright.system.desktop;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Opens pages and folders in the user's own programs.
 *
 * @param system the operating system's name, as in the system property {@code os.name}
 * @param programs runs what the system brings along for that
 */
public record DesktopOpener(String system, Programs programs) {

  /**
   * Opens a page or, with a file address, a folder. May take a moment; not for the window's thread.
   *
   * @return whether something took it
   */
  public boolean open(URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      // not "cmd /c start", which would read the address as a command line
      return programs.run(
          List.of("rundll32.exe", "url.dll,FileProtocolHandler", address.toString()));
    }
    String opener = name.startsWith("mac") ? "/usr/bin/open" : "xdg-open";
    return programs.run(List.of(opener, address.toString()));
  }
}
