package org.zonewright.dns;

import java.util.Locale;

/** Names of texts made from names of constants. */
final class MessageKeys {

  private MessageKeys() {}

  /** {@code prefix.lowerCamel} for a constant. */
  static String of(String prefix, Enum<?> constant) {
    StringBuilder key = new StringBuilder(prefix).append('.');
    boolean first = true;
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
      first = false;
    }
    return key.toString();
  }
}
