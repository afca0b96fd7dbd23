package org.zonewright.provider.bdom;

import java.util.OptionalInt;

/** Which characters XML 1.0 can hold (section 2.2), and how to write them all in ASCII. */
final class XmlText {

  private XmlText() {}

  /** The first character that XML cannot hold, not even as a reference; empty if there is none. */
  static OptionalInt firstForbidden(String text) {
    return text.codePoints().filter(c -> !isAllowed(c)).findFirst();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }

  /**
   * The same document in ASCII. Characters beyond it, which in our documents stand in values only,
   * become references, and so does the carriage return, which a parser would otherwise make a line
   * feed.
   */
  static String inAscii(String document) {
    StringBuilder ascii = new StringBuilder(document.length());
    document
        .codePoints()
        .forEach(
            c -> {
              if (c > 0x7e || c == '\r') {
                ascii.append("&#").append(c).append(';');
              } else {
                ascii.append((char) c);
              }
            });
    return ascii.toString();
  }
}
