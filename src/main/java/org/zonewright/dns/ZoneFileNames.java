package org.zonewright.dns;

import java.util.Optional;
import org.zonewright.model.DnsName;

/**
 * Names as zone files have them: relative to an origin, and with a backslash before characters that
 * would mean something else there.
 */
final class ZoneFileNames {

  private static final String SPECIAL = "\";()";

  private ZoneFileNames() {}

  /** The owner name as it is written in the zone file of {@code origin}. */
  static String relative(DnsName name, DnsName origin) {
    if (name.isRoot()) {
      return origin.isRoot() ? "@" : ".";
    }
    String relative = escape(name.relativeTo(origin));
    boolean literal = relative.startsWith("$") || (relative.equals("@") && !name.equals(origin));
    return literal ? "\\" + relative : relative;
  }

  /** The whole name with final dot. */
  static String absolute(String name) {
    return name.equals(".") ? name : escape(name) + ".";
  }

  /** The name that a word means below {@code origin}; empty if it can be none. */
  static Optional<DnsName> read(String word, DnsName origin) {
    if (word.equals("@")) {
      return Optional.of(origin);
    }
    Optional<DnsName> name = Idn.parse(unescape(word));
    boolean absolute = DnsName.isAbsolute(word);
    return absolute || origin.isRoot() ? name : name.flatMap(n -> Idn.parse(n + "." + origin));
  }

  private static String escape(String name) {
    StringBuilder escaped = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' && i + 1 < name.length()) {
        escaped.append(c).append(name.charAt(++i));
      } else {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescape(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\' && i + 1 < word.length()) {
        char next = word.charAt(++i);
        boolean special = SPECIAL.indexOf(next) >= 0 || next == '$' || next == '@';
        plain.append(special ? "" : "\\").append(next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
