package org.zonewright.cli;

import java.util.Locale;
import java.util.stream.Collectors;

/** Text from elsewhere made harmless for a terminal, which obeys control characters. */
final class Visible {

  private Visible() {}

  /** The text with every control character written as in a zone file, {@code \027}. */
  static String of(String text) {
    return text.chars().noneMatch(Visible::isControl)
        ? text
        : text.chars()
            .mapToObj(
                c ->
                    isControl(c)
                        ? String.format(Locale.ROOT, "\\%03d", c)
                        : String.valueOf((char) c))
            .collect(Collectors.joining());
  }

  /** Controls, and the marks that turn the direction of writing (Unicode Bidi_Control). */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f;
  }
}
