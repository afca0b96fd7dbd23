package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a search. Blanks and control characters divide words, but not inside quotes, which
 * count at the beginning of a word or behind its colon; there a doubled quote is one.
 *
 * @param plain what stands before the quotes, the colon included; all of it where there are none
 * @param quoted what stands inside the quotes
 * @param hasQuotes whether there are any; {@code quoted} is empty otherwise
 */
record SearchWord(String plain, String quoted, boolean hasQuotes) {

  private static final char QUOTE = '"';

  /** The words of a text, in its order; quotes that are not closed end with it. */
  static List<SearchWord> of(String text) {
    List<SearchWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (divides(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && !divides(text.charAt(at)) && !opens(text, start, at)) {
        at++;
      }
      String plain = text.substring(start, at);
      boolean quotes = at < text.length() && text.charAt(at) == QUOTE;
      if (quotes) {
        int end = closing(text, at + 1);
        words.add(new SearchWord(plain, inside(text, at + 1, end), true));
        at = end + 1;
      } else {
        words.add(new SearchWord(plain, "", false));
      }
    }
    return List.copyOf(words);
  }

  private static boolean divides(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean opens(String text, int start, int at) {
    return text.charAt(at) == QUOTE && (at == start || text.charAt(at - 1) == ':');
  }

  private static int closing(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (text.charAt(at) != QUOTE) {
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        at += 2;
      } else {
        return at;
      }
    }
    return at;
  }

  private static String inside(String text, int from, int to) {
    StringBuilder inside = new StringBuilder();
    for (char c : text.substring(from, to).replace("\"\"", "\"").toCharArray()) {
      inside.append(Character.isISOControl(c) ? ' ' : c);
    }
    return inside.toString().strip();
  }
}
