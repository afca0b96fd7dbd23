package org.zonewright.system.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.system.log.Redaction;

/**
 * Cuts out of a text what nobody else must know: what is known to be a secret or to tell who the
 * user is, and whatever has the shape of a secret.
 */
final class Anonymity {

  /** Fewer digits could be any number. */
  private static final int TELLING_DIGITS = 4;

  private final Redaction shapes = new Redaction();
  private final Map<String, String> known = new LinkedHashMap<>();

  /** From now on that text is replaced wherever it is; blank ones are left alone. */
  void hide(String text, String replacement) {
    if (!text.isBlank()) {
      known.putIfAbsent(text, replacement);
    }
  }

  /** From now on that number is replaced where it stands alone and has enough digits to tell. */
  void hideNumber(long number, String replacement) {
    String digits = String.valueOf(number);
    if (digits.length() >= TELLING_DIGITS) {
      known.putIfAbsent(digits, replacement);
    }
  }

  /** The text without all that. */
  String applied(String text) {
    String result = text;
    List<String> longestFirst = new ArrayList<>(known.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String each : longestFirst) {
      result = pattern(each).matcher(result).replaceAll(Matcher.quoteReplacement(known.get(each)));
    }
    return shapes.redact(result);
  }

  /** Not in the middle of another word, which would be torn: "nic" is in "nice". */
  private static Pattern pattern(String text) {
    String before = Character.isLetterOrDigit(text.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
    String after =
        Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
    return Pattern.compile(
        before + Pattern.quote(text) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
