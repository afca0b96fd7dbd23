package org.zonewright.store;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * What the user looks for, in the forms the index understands.
 *
 * @param needle lower case, without surrounding white space
 */
record SearchText(String needle) {

  /** The index knows sequences of three characters, not fewer. */
  private static final int TRIGRAM = 3;

  /** What {@code typed} looks for. */
  static SearchText of(String typed) {
    StringBuilder text = new StringBuilder(typed);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
    return new SearchText(text.toString().strip().toLowerCase(Locale.ROOT));
  }

  boolean isEmpty() {
    return needle.isEmpty();
  }

  /** Whether the index can be asked. */
  boolean isIndexed() {
    return needle.codePointCount(0, needle.length()) >= TRIGRAM;
  }

  /** For MATCH: the text as it is, whatever operators it may contain. */
  String phrase() {
    return '"' + needle.replace("\"", "\"\"") + '"';
  }

  /** For LIKE with backslash as escape: anywhere. */
  String anywhere() {
    return "%" + prefix();
  }

  /** For LIKE with backslash as escape: at the beginning. */
  String prefix() {
    return needle.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** The domain name that the text is, if it is a whole one. */
  Optional<DnsName> name() {
    try {
      return Optional.of(Idn.toAscii(needle)).filter(name -> !name.isRoot());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The address that the text is, if it is a whole one, however it is written. */
  Optional<IpAddress> ip() {
    return IpAddress.parse(needle);
  }
}
