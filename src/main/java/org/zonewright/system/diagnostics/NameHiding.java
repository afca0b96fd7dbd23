package org.zonewright.system.diagnostics;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.model.IpAddress;

/**
 * Cuts domain names, addresses and quoted texts out of a log. The zones that are known are hidden
 * wherever they are; beyond them all that looks like a domain name, except Java's own words.
 */
final class NameHiding implements UnaryOperator<String> {

  private static final Pattern FRAME =
      Pattern.compile("\\s*at [\\w.$/@]+\\.(?:<init>|<clinit>|[\\w$]+)\\([^)]*\\)");
  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|\u201c[^\u201d]*\u201d");
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\w:.])[0-9A-Fa-f:.]{3,}(?![\\w:])");
  private static final Pattern DOTTED =
      Pattern.compile("(?:[\\p{L}\\p{N}_*-]+\\.)+[\\p{L}\\p{N}_-]+\\.?");
  private static final Pattern JAVA_NAME =
      Pattern.compile(
          "(?:org\\.(?:zonewright|sqlite|controlsfx|xbill|kordamp|slf4j|xerial)|javax?|javafx|jdk"
              + "|sun|com\\.(?:sun|ibm\\.icu|microsoft\\.credentialstorage)|tools\\.jackson"
              + "|picocli|atlantafx)\\..*");
  private static final Pattern FILE_NAME =
      Pattern.compile("[\\w-]+\\.(?:java|log|db|css|so|dll|dylib|properties|sql|zip)");

  /** The words for what is asked of providers. */
  private static final Pattern OPERATION =
      Pattern.compile(
          "(?:access|quota|records?|reverse|update|zones?)"
              + "\\.(?:check|create|delete|find|list|put|read|update|verify)");

  private final Set<String> zones;

  /**
   * Hides names.
   *
   * @param zones names of zones, in small letters
   */
  NameHiding(Set<String> zones) {
    this.zones = Set.copyOf(zones);
  }

  @Override
  public String apply(String text) {
    StringBuilder all = new StringBuilder();
    text.lines().forEach(line -> all.append(line(line)).append('\n'));
    return all.toString();
  }

  private String line(String line) {
    if (FRAME.matcher(line).matches()) {
      return line;
    }
    String unquoted = QUOTED.matcher(line).replaceAll("(text)");
    String plain = ADDRESS.matcher(unquoted).replaceAll(NameHiding::address);
    return DOTTED.matcher(plain).replaceAll(this::name);
  }

  private static String address(MatchResult found) {
    String text = found.group();
    String stripped = text.replaceAll("[.:]+$", "");
    boolean address = IpAddress.parse(text).isPresent() || IpAddress.parse(stripped).isPresent();
    return address ? "(address)" : Matcher.quoteReplacement(text);
  }

  private String name(MatchResult found) {
    String text = found.group();
    String name = text.replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
    boolean harmless =
        JAVA_NAME.matcher(text).matches()
            || FILE_NAME.matcher(text).matches()
            || OPERATION.matcher(text).matches()
            // no top-level domain begins with a digit, but parts of a second end so: 39.123Z
            || Character.isDigit(name.charAt(name.lastIndexOf('.') + 1));
    return harmless && !isKnown(name) ? Matcher.quoteReplacement(text) : "(name)";
  }

  private boolean isKnown(String name) {
    for (String rest = name; !rest.isEmpty(); rest = parent(rest)) {
      if (zones.contains(rest)) {
        return true;
      }
    }
    return false;
  }

  private static String parent(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
