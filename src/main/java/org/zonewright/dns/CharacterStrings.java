package org.zonewright.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Quoted character strings as in zone files (RFC 1035 section 5.1), read to bytes and written from
 * bytes. Characters outside ASCII, which zone files do not have but providers' interfaces do, are
 * their UTF-8 bytes.
 */
final class CharacterStrings {

  /** The greatest number of bytes in one character string (RFC 1035 section 3.3). */
  static final int MAX_BYTES = 255;

  private CharacterStrings() {}

  /**
   * The strings of a text that consists of nothing but quoted strings, with or without blanks
   * between them; empty if it is anything else.
   */
  static Optional<List<byte[]>> readQuoted(String text) {
    List<byte[]> strings = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = c == '"' ? closingQuote(text, i) : -1;
      if (end < 0) {
        return Optional.empty();
      }
      Optional<byte[]> bytes = unescape(text.substring(i + 1, end));
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      strings.add(bytes.get());
      i = end + 1;
    }
    return strings.isEmpty() ? Optional.empty() : Optional.of(strings);
  }

  /** The bytes of the text between quotes, or of a token without quotes; empty if ill-formed. */
  static Optional<byte[]> unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (text.charAt(i) == '\\') {
        OptionalInt escaped = Escapes.byteAt(text, i);
        if (escaped.isPresent()) {
          bytes.write(escaped.getAsInt());
          i += 4;
          continue;
        }
        if (i + 1 == text.length() || Character.isDigit(text.charAt(i + 1))) {
          return Optional.empty();
        }
        start = i + 1;
      }
      i = start + Character.charCount(text.codePointAt(start));
      bytes.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
    }
    return Optional.of(bytes.toByteArray());
  }

  /** One quoted string, whatever its length. */
  static String quote(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from + 2).append('"');
    for (int i = from; i < to; i++) {
      int value = bytes[i] & 0xff;
      if (value == '"' || value == '\\') {
        text.append('\\').append((char) value);
      } else if (value < ' ' || value > '~') {
        Escapes.append(text, value);
      } else {
        text.append((char) value);
      }
    }
    return text.append('"').toString();
  }

  private static int closingQuote(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }
}
