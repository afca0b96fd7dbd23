package org.zonewright.store;

import java.util.List;

/** Texts for {@code json_each}: a query of many rows at once. */
final class TextArray {

  private TextArray() {}

  static String of(List<String> texts) {
    StringBuilder array = new StringBuilder(texts.size() * 32).append('[');
    for (String text : texts) {
      array.append(array.length() > 1 ? "," : "").append('"');
      for (int i = 0; i < text.length(); i++) {
        append(array, text.charAt(i));
      }
      array.append('"');
    }
    return array.append(']').toString();
  }

  private static void append(StringBuilder array, char c) {
    if (c == '"' || c == '\\') {
      array.append('\\').append(c);
    } else if (c < ' ') {
      array.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
    } else {
      array.append(c);
    }
  }
}
