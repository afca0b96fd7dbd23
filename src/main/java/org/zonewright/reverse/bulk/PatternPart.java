package org.zonewright.reverse.bulk;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.zonewright.model.IpAddress;

/** A part of a pattern of names. */
sealed interface PatternPart {

  /** The text for an address; empty if this part is not for its family. */
  Optional<String> write(IpAddress ip);

  /** What finds this part in a name, as one group unless it is a literal. */
  String regex(boolean v4);

  /** Takes the digits that the part's text has; false if it cannot be. */
  boolean read(String text, AddressDigits digits);

  /** The part for what stands in braces. */
  static Optional<PatternPart> ofPlaceholder(String placeholder) {
    String word = placeholder.strip().toLowerCase(Locale.ROOT);
    if (word.equals("ip")) {
      return Optional.of(new Whole());
    }
    return word.matches("[1-9]|[12]\\d|3[0-2]")
        ? Optional.of(new Digit(Integer.parseInt(word)))
        : Optional.empty();
  }

  /**
   * Text that is the same for all addresses.
   *
   * @param text the text
   */
  record Literal(String text) implements PatternPart {
    @Override
    public Optional<String> write(IpAddress ip) {
      return Optional.of(text);
    }

    @Override
    public String regex(boolean v4) {
      return Pattern.quote(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean read(String read, AddressDigits digits) {
      return true;
    }
  }

  /**
   * One octet or nibble.
   *
   * @param number from 1
   */
  record Digit(int number) implements PatternPart {
    @Override
    public Optional<String> write(IpAddress ip) {
      byte[] bytes = ip.bytes();
      if (!ip.isV4()) {
        return Optional.of(String.valueOf(HexFormat.of().formatHex(bytes).charAt(number - 1)));
      }
      return number > bytes.length
          ? Optional.empty()
          : Optional.of(String.valueOf(bytes[number - 1] & 0xff));
    }

    @Override
    public String regex(boolean v4) {
      return v4 ? "(\\d{1,3})" : "([0-9a-f])";
    }

    @Override
    public boolean read(String text, AddressDigits digits) {
      return digits.set(number, text);
    }
  }

  /** The whole address. */
  record Whole() implements PatternPart {
    private static final int GROUP = 4;

    @Override
    public Optional<String> write(IpAddress ip) {
      if (ip.isV4()) {
        return Optional.of(ip.toString().replace('.', '-'));
      }
      String nibbles = HexFormat.of().formatHex(ip.bytes());
      StringJoiner groups = new StringJoiner("-");
      for (int i = 0; i < nibbles.length(); i += GROUP) {
        groups.add(nibbles.substring(i, i + GROUP));
      }
      return Optional.of(groups.toString());
    }

    @Override
    public String regex(boolean v4) {
      return v4 ? "(\\d{1,3}(?:-\\d{1,3}){3})" : "([0-9a-f]{4}(?:-[0-9a-f]{4}){7})";
    }

    @Override
    public boolean read(String text, AddressDigits digits) {
      String[] each = digits.isV4() ? text.split("-", -1) : text.replace("-", "").split("");
      for (int i = 0; i < each.length; i++) {
        if (!digits.set(i + 1, each[i])) {
          return false;
        }
      }
      return true;
    }
  }
}
