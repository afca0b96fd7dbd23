package org.zonewright.dns;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times to live as people write them: seconds ({@code 3600}) or numbers with units ({@code 1h30m},
 * {@code 2w}, {@code 1 h 30 min}), as zone files of BIND have them.
 */
public final class Ttl {

  /** The greatest TTL in seconds (RFC 2181 section 8). */
  public static final long MAX = Integer.MAX_VALUE;

  private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");
  private static final Pattern WITH_UNITS =
      Pattern.compile(
          "(?:(\\d{1,10})\\s*w)?\\s*(?:(\\d{1,10})\\s*d)?\\s*(?:(\\d{1,10})\\s*h)?"
              + "\\s*(?:(\\d{1,10})\\s*m(?:in)?)?\\s*(?:(\\d{1,10})\\s*s)?");
  private static final long[] UNITS = {604_800, 86_400, 3_600, 60, 1};

  private Ttl() {}

  /** The seconds of a TTL written in either way; empty if it is none or above {@link #MAX}. */
  public static OptionalLong parse(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (SECONDS.matcher(written).matches()) {
      return bounded(Long.parseLong(written));
    }
    Matcher matcher = WITH_UNITS.matcher(written);
    if (written.isEmpty() || !matcher.matches()) {
      return OptionalLong.empty();
    }
    long seconds = 0;
    for (int i = 0; i < UNITS.length; i++) {
      String number = matcher.group(i + 1);
      seconds += number == null ? 0 : Long.parseLong(number) * UNITS[i];
    }
    return bounded(seconds);
  }

  /**
   * A TTL for people: {@code 1 d}, {@code 1 h 30 min}; in seconds ({@code 90 s}) if it is not a
   * number of whole minutes. {@link #parse} reads it back.
   *
   * @param seconds not negative
   */
  public static String format(long seconds) {
    if (seconds == 0 || seconds % 60 != 0) {
      return seconds + " s";
    }
    StringJoiner text = new StringJoiner(" ");
    append(text, seconds / 86_400, "d");
    append(text, seconds / 3_600 % 24, "h");
    append(text, seconds / 60 % 60, "min");
    return text.toString();
  }

  private static void append(StringJoiner text, long number, String unit) {
    if (number > 0) {
      text.add(number + " " + unit);
    }
  }

  private static OptionalLong bounded(long seconds) {
    return seconds <= MAX ? OptionalLong.of(seconds) : OptionalLong.empty();
  }
}
