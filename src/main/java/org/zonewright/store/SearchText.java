package org.zonewright.store;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;

/**
 * A text that is looked for, in the forms that indexes and comparisons understand.
 *
 * @param needle lower case, without surrounding white space
 */
record SearchText(String needle) {

  /** The full-text index knows sequences of three characters, not fewer. */
  private static final int TRIGRAM = 3;

  /** Behind every other character. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  /** What {@code typed} looks for, as one text. */
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

  /** Whether the full-text index can be asked. */
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

  /** What begins with the text is not behind this. */
  String end() {
    return needle + LAST;
  }

  /** The domain name that the text is, if it is a whole one. */
  Optional<DnsName> name() {
    try {
      return Optional.of(Idn.toAscii(needle)).filter(name -> !name.isRoot());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
