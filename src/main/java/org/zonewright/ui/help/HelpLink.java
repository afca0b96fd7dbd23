package org.zonewright.ui.help;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a piece of a sentence leads. */
public sealed interface HelpLink {

  /**
   * A page for the user's browser.
   *
   * @param address an https address
   */
  record Page(URI address) implements HelpLink {}

  /**
   * A section of the same document.
   *
   * @param anchor as in {@link HelpBlock.Heading#anchor}
   */
  record Section(String anchor) implements HelpLink {}

  /** What a destination leads to; nothing for files that are not part of the program. */
  static Optional<HelpLink> to(String destination) {
    if (destination.startsWith("#")) {
      return Optional.of(new Section(destination.substring(1)));
    }
    try {
      URI address = new URI(destination);
      return "https".equalsIgnoreCase(address.getScheme())
          ? Optional.of(new Page(address))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
