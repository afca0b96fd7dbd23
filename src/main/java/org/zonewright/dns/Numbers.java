package org.zonewright.dns;

import java.util.OptionalLong;
import java.util.Set;

/** Numbers in record data. */
final class Numbers {

  static final int MAX_16 = 65_535;

  private Numbers() {}

  /** Whether the text is a number from 0 to {@code max}. */
  static boolean upTo(String text, long max) {
    OptionalLong value = value(text);
    return value.isPresent() && value.getAsLong() <= max;
  }

  /** Whether the text is one of these numbers. */
  static boolean in(String text, Set<Integer> allowed) {
    OptionalLong value = value(text);
    return value.isPresent()
        && value.getAsLong() <= Integer.MAX_VALUE
        && allowed.contains((int) value.getAsLong());
  }

  /** The number without sign that the text is. */
  static OptionalLong value(String text) {
    return PartKind.NUMBER
        .normal(text)
        .map(number -> OptionalLong.of(Long.parseLong(number)))
        .orElseGet(OptionalLong::empty);
  }
}
