package org.zonewright.dns;

import java.util.OptionalInt;

/** The {@code \DDD} escape of RFC 1035 section 5.1: one byte by its decimal value. */
final class Escapes {

  private Escapes() {}

  /** The byte that a {@code \DDD} beginning at {@code index} stands for, if there is one. */
  static OptionalInt byteAt(CharSequence text, int index) {
    if (index + 3 >= text.length() || text.charAt(index) != '\\') {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = index + 1; i <= index + 3; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
      value = value * 10 + (c - '0');
    }
    return value <= 255 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** Appends {@code \DDD} for a byte. */
  static void append(StringBuilder text, int value) {
    text.append('\\');
    text.append((char) ('0' + value / 100));
    text.append((char) ('0' + value / 10 % 10));
    text.append((char) ('0' + value % 10));
  }
}
