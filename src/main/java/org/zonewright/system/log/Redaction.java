package org.zonewright.system.log;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts out of a text what has the shape of a secret or of a customer's number. The second line of
 * defence: nothing of ours writes such things into the log on purpose.
 */
public final class Redaction {

  /** What is put in the place of a secret. */
  public static final String SECRET = "(secret)";

  private record Shape(Pattern pattern, String replacement) {
    static Shape of(String pattern, String replacement) {
      return new Shape(Pattern.compile(pattern), replacement);
    }
  }

  private final List<Shape> shapes =
      List.of(
          Shape.of("\\beyJ[\\w-]+\\.[\\w-]+(?:\\.[\\w-]*)?", SECRET),
          Shape.of("(?i)\\b(bearer)\\s+[^\\s\"',;)]+", "$1 " + SECRET),
          Shape.of("\\b([Bb]asic)\\s+[A-Za-z0-9+/=]{8,}", "$1 " + SECRET),
          Shape.of(
              "(?i)\\b([\\w-]*(?:token|password|passwd|passphrase|secret|api[-_]?key))"
                  + "([\"']?\\s*[=:]\\s*[\"']?)[^\\s\"',;&)]+",
              "$1$2" + SECRET),
          Shape.of("://[^/\\s@]+@", "://" + SECRET + "@"),
          // BDOM zone API: the customer's number is the last part of a path below /dns/
          Shape.of("(/dns/(?:[^\\s/]+/)*)\\d+(?=/|\\s|$)", "$1(user id)"),
          Shape.of("(?i)\\b(user[-_ ]?id)([\"']?\\s*[=:]?\\s*[\"']?)\\d+", "$1$2(user id)"));

  /** The text without them. */
  public String redact(String text) {
    String result = text;
    for (Shape shape : shapes) {
      result = shape.pattern().matcher(result).replaceAll(shape.replacement());
    }
    return result;
  }
}
