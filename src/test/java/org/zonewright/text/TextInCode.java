package org.zonewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Literals in source code that look like words for people: two words beside each other, or one that
 * begins like a sentence. Exceptions and the log speak to programmers and are left out.
 */
final class TextInCode {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern WORDS =
      Pattern.compile(".*\\p{L}{2,}[,.:]? +\\p{L}{2,}.*|\\W*\\p{Lu}\\p{Ll}+(?:\\W.*)?");
  private static final Pattern TO_PROGRAMMERS =
      Pattern.compile("\\bLOG\\b|\\bthrow\\b|\\b\\w+Exception\\(|AssertionError\\(");
  private static final Pattern KEYS =
      Pattern.compile(
          "(?:(?:Shortcut|Shift|Alt)\\+)+\\w+|Delete|Insert|Enter|Esc|Tab|Up|Down|Left|Right|Home|End|Page"
              + " Up|Page Down|Context Menu");

  /** What is no language for people, although it looks like it. */
  private static final Set<String> NO_LANGUAGE =
      Set.of(
          // what can be typed into the search
          "mail type:mx",
          "zone:example account:cloud",
          // a form of points in time, the same as options take
          "yyyy-MM-dd HH:mm:ss",
          "uuuu-MM-dd HH:mm:ss",
          // what JavaFX calls a preference of the system
          "Windows.SPI.HighContrast");

  private TextInCode() {}

  /** The literals in a source file that look like words for people. */
  static List<String> in(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    List<String> found = new ArrayList<>();
    LITERAL
        .matcher(code)
        .results()
        .filter(literal -> isText(literal.group(1)) && !isToProgrammers(code, literal))
        .forEach(literal -> found.add(literal.group(1)));
    return found;
  }

  private static boolean isText(String literal) {
    return WORDS.matcher(literal).matches()
        && !KEYS.matcher(literal).matches()
        && !NO_LANGUAGE.contains(literal);
  }

  /** Whether the statement in which the literal stands throws or logs. */
  private static boolean isToProgrammers(String code, MatchResult literal) {
    int from = literal.start();
    while (from > 0 && ";{}".indexOf(code.charAt(from - 1)) < 0) {
      from--;
    }
    return TO_PROGRAMMERS.matcher(code.substring(from, literal.start())).find();
  }
}
