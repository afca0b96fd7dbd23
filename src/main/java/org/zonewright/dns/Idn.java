package org.zonewright.dns;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zonewright.model.DnsName;

/**
 * Internationalised domain names by UTS 46, non-transitional processing, in both directions. Labels
 * are processed one by one and only where they are not plain ASCII: underscore labels, wildcards,
 * escaped characters and labels such as {@code r3---sn} exist in zones and must survive, although
 * UTS 46 has no place for them.
 */
public final class Idn {

  private static final int MAX_LABEL = 63;
  private static final int MAX_NAME = 253;
  private static final String ACE_PREFIX = "xn--";

  /** All characters that UTS 46 takes for a full stop between labels. */
  private static final Pattern OTHER_DOTS = Pattern.compile("[\u3002\uff0e\uff61]");

  /** What a converted label may hold; UTS 46 without STD3 rules would let {@code a/c} through. */
  private static final Pattern CONVERTED = Pattern.compile("[a-z0-9_*-]+");

  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ);

  private Idn() {}

  /**
   * The name that a person wrote, with or without final dot, in any script: {@code straße.de} is
   * {@code xn--strae-oqa.de}. Underscore labels, wildcards and digits are left as they are.
   *
   * @throws MalformedNameException if it cannot be a domain name
   */
  public static DnsName toAscii(String text) {
    String written = OTHER_DOTS.matcher(text.strip()).replaceAll(".");
    if (written.isEmpty()) {
      throw new MalformedNameException(NameProblem.EMPTY, text);
    }
    if (written.equals(".")) {
      return DnsName.ROOT;
    }
    boolean absolute = DnsName.isAbsolute(written);
    String name = absolute ? written.substring(0, written.length() - 1) : written;
    String ascii =
        splitLabels(name).stream()
            .map(label -> toAsciiLabel(label, text))
            .collect(Collectors.joining("."));
    if (unescapedLength(ascii) > MAX_NAME) {
      throw new MalformedNameException(NameProblem.TOO_LONG, text);
    }
    return DnsName.of(ascii);
  }

  /** Like {@link #toAscii}, empty instead of an exception. */
  public static Optional<DnsName> parse(String text) {
    try {
      return Optional.of(toAscii(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The name as people read it; labels that cannot be decoded stay as they are. */
  public static String toUnicode(DnsName name) {
    return name.text().contains(ACE_PREFIX)
        ? name.labels().stream().map(Idn::toUnicodeLabel).collect(Collectors.joining("."))
        : name.text();
  }

  private static String toUnicodeLabel(String label) {
    if (!label.startsWith(ACE_PREFIX)) {
      return label;
    }
    IDNA.Info info = new IDNA.Info();
    StringBuilder unicode = UTS46.labelToUnicode(label, new StringBuilder(), info);
    IDNA.Info back = new IDNA.Info();
    String again = UTS46.labelToASCII(unicode, new StringBuilder(), back).toString();
    boolean faithful = !info.hasErrors() && !back.hasErrors() && again.equals(label);
    return faithful ? unicode.toString() : label;
  }

  private static String toAsciiLabel(String label, String name) {
    if (label.isEmpty()) {
      throw new MalformedNameException(NameProblem.EMPTY_LABEL, name);
    }
    String ascii = label.chars().allMatch(c -> c < 0x80) ? plain(label, name) : convert(label);
    if (unescapedLength(ascii) > MAX_LABEL) {
      throw new MalformedNameException(NameProblem.LONG_LABEL, label);
    }
    return ascii;
  }

  private static String plain(String label, String name) {
    if (label.chars().anyMatch(c -> c <= ' ' || c == 0x7f)) {
      throw new MalformedNameException(NameProblem.BLANK, name.strip());
    }
    return label.toLowerCase(Locale.ROOT);
  }

  private static String convert(String label) {
    IDNA.Info info = new IDNA.Info();
    String ascii = UTS46.labelToASCII(label, new StringBuilder(), info).toString();
    if (info.hasErrors()) {
      throw new MalformedNameException(reason(info.getErrors().iterator().next()), label);
    }
    if (!CONVERTED.matcher(ascii).matches()) {
      throw new MalformedNameException(NameProblem.CHARACTER, label);
    }
    return ascii;
  }

  private static NameProblem reason(IDNA.Error error) {
    return switch (error) {
      case EMPTY_LABEL -> NameProblem.NOTHING_LEFT;
      case LABEL_TOO_LONG, DOMAIN_NAME_TOO_LONG -> NameProblem.LONG_LABEL;
      case LEADING_HYPHEN -> NameProblem.FIRST_HYPHEN;
      case TRAILING_HYPHEN -> NameProblem.LAST_HYPHEN;
      case HYPHEN_3_4 -> NameProblem.INNER_HYPHENS;
      case LEADING_COMBINING_MARK -> NameProblem.COMBINING_MARK;
      case DISALLOWED, LABEL_HAS_DOT -> NameProblem.CHARACTER;
      case PUNYCODE, INVALID_ACE_LABEL -> NameProblem.BAD_ENCODING;
      case BIDI -> NameProblem.DIRECTION;
      case CONTEXTJ, CONTEXTO_PUNCTUATION, CONTEXTO_DIGITS -> NameProblem.JOINER;
    };
  }

  /** Splits at dots that no backslash escapes. */
  private static List<String> splitLabels(String name) {
    List<String> labels = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '.') {
        labels.add(name.substring(start, i));
        start = i + 1;
      }
    }
    labels.add(name.substring(start));
    return labels;
  }

  /** The length of ASCII text with {@code \DDD} and {@code \c} counted as the one byte they are. */
  static int unescapedLength(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++, length++) {
      if (text.charAt(i) == '\\') {
        i += Escapes.byteAt(text, i).isPresent() ? 3 : 1;
      }
    }
    return length;
  }
}
