package org.zonewright.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one logical string of a TXT record: its character strings (RFC 1035 section 3.3.14) put
 * together, as text that people can read and that still stands for exactly one sequence of bytes.
 *
 * <p>Bytes that are UTF-8 are their characters. A backslash with three digits up to 255 is one
 * byte; so are written bytes that are no UTF-8, characters that do not print, blanks at either end,
 * a backslash that would otherwise begin such an escape, and the first quote of a text that would
 * otherwise look like quoted strings. Any other backslash is only a backslash.
 */
final class LogicalText {

  private LogicalText() {}

  /** The logical string of a TXT record's content, be it quoted, split or bare. */
  static String read(String content) {
    return fromBytes(
        CharacterStrings.readQuoted(content)
            .map(LogicalText::join)
            .orElseGet(() -> toBytes(content.strip())));
  }

  /** The bytes a logical string stands for. */
  static byte[] toBytes(String logical) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(logical.length());
    int i = 0;
    while (i < logical.length()) {
      OptionalInt escaped = Escapes.byteAt(logical, i);
      if (escaped.isPresent()) {
        bytes.write(escaped.getAsInt());
        i += 4;
        continue;
      }
      int end = i + Character.charCount(logical.codePointAt(i));
      bytes.writeBytes(logical.substring(i, end).getBytes(StandardCharsets.UTF_8));
      i = end;
    }
    return bytes.toByteArray();
  }

  /** The logical string of some bytes. */
  static String fromBytes(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] == ' ') {
      first++;
    }
    int last = bytes.length;
    while (last > first && bytes[last - 1] == ' ') {
      last--;
    }
    StringBuilder text = new StringBuilder(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int length = i < first || i >= last ? 0 : printableLength(bytes, i);
      if (length == 0) {
        Escapes.append(text, bytes[i] & 0xff);
        i++;
      } else {
        text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return text.length() > 0 && text.charAt(0) == '"'
        ? guardQuote(text.toString())
        : text.toString();
  }

  private static String guardQuote(String text) {
    return CharacterStrings.readQuoted(text).isPresent() ? "\\034" + text.substring(1) : text;
  }

  private static byte[] join(List<byte[]> strings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    strings.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  /** How many bytes from {@code start} are one printing character in UTF-8; 0 if none. */
  private static int printableLength(byte[] bytes, int start) {
    int lead = bytes[start] & 0xff;
    if (lead == '\\') {
      return looksLikeEscape(bytes, start) ? 0 : 1;
    }
    if (lead < 0x80) {
      return lead >= ' ' && lead != 0x7f ? 1 : 0;
    }
    int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (start + length > bytes.length) {
      return 0;
    }
    String decoded = new String(bytes, start, length, StandardCharsets.UTF_8);
    boolean one = decoded.codePointCount(0, decoded.length()) == 1;
    boolean exact = one && decoded.getBytes(StandardCharsets.UTF_8).length == length;
    // the replacement character is either in the bytes themselves or the decoder's complaint
    boolean genuine = exact && (decoded.charAt(0) != '\ufffd' || lead == 0xef);
    return genuine && prints(decoded.codePointAt(0)) ? length : 0;
  }

  private static boolean prints(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static boolean looksLikeEscape(byte[] bytes, int start) {
    int length = Math.min(4, bytes.length - start);
    String ahead = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    return Escapes.byteAt(ahead, 0).isPresent();
  }

  /** The bytes in pieces of at most 255, as quoted strings separated by blanks. */
  static String quoted(byte[] bytes) {
    List<String> strings = new ArrayList<>();
    int start = 0;
    do {
      int end = Math.min(bytes.length, start + CharacterStrings.MAX_BYTES);
      strings.add(CharacterStrings.quote(bytes, start, end));
      start = end;
    } while (start < bytes.length);
    return String.join(" ", strings);
  }
}
