package org.zonewright.provider.bdom;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The addresses of the BDOM zone API. Every one ends in a slash; one that does not is answered by
 * the web server instead of the application.
 */
final class BdomPaths {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  private final String base;
  private final long userId;

  BdomPaths(URI baseUrl, long userId) {
    this.base = baseUrl.toString();
    this.userId = userId;
  }

  /** For GET: all zones of the user. */
  URI list() {
    return at("list/domain");
  }

  /** For PUT: a new zone, whose name stands in the body only. */
  URI create() {
    return at("domain/-");
  }

  /**
   * For GET: the zone of that number.
   *
   * @throws IllegalArgumentException if it is not a number, and so could be taken for a name
   */
  URI zoneById(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException("not a zone's number: " + id);
    }
    return at("domain/" + id);
  }

  /** Whether the API could have given that as a zone's number. */
  static boolean isId(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * For GET, POST and DELETE: the zone of that full name.
   *
   * @throws IllegalArgumentException if it has no dot inside: such a word is never a zone's full
   *     name, and the API might take it for something else
   */
  URI zoneByName(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    if (plain.indexOf('.') < 1 || plain.endsWith(".")) {
      throw new IllegalArgumentException("not the full name of a zone: '" + name + "'");
    }
    return at("domain/" + percentEncoded(plain));
  }

  private URI at(String middle) {
    return URI.create(base + "/dns/" + middle + "/" + userId + "/");
  }

  private static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
