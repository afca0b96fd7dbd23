package org.zonewright.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param unit {@code ms}, {@code MB} or what is counted
 * @param value what it came to
 * @param floor what the least possible came to in the same run, if there is such a thing
 * @param note what the floor or the budget is; may be empty
 */
record Line(String what, String unit, Spread value, Optional<Spread> floor, String note) {

  private static final String TAB = "\t";
  private static final int FIELDS = 9;

  /** A line without a floor. */
  static Line of(String what, String unit, Spread value, String note) {
    return new Line(what, unit, value, Optional.empty(), note);
  }

  /** How many times the floor it is, median by median. */
  Optional<Double> ratio() {
    return floor.map(least -> value.median() / least.median());
  }

  /** In one line of text, for the process that prints the table. */
  String encoded() {
    return String.join(
        TAB,
        what,
        unit,
        encoded(value.median()),
        encoded(value.min()),
        encoded(value.max()),
        floor.map(f -> encoded(f.median())).orElse(""),
        floor.map(f -> encoded(f.min())).orElse(""),
        floor.map(f -> encoded(f.max())).orElse(""),
        note);
  }

  /** From one line of text; empty if it is none. */
  static Optional<Line> decoded(String text) {
    String[] parts = text.split(TAB, -1);
    if (parts.length != FIELDS) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            parts[0],
            parts[1],
            spread(parts, 2),
            parts[5].isEmpty() ? Optional.empty() : Optional.of(spread(parts, 5)),
            parts[8]));
  }

  private static Spread spread(String[] parts, int first) {
    return new Spread(
        Double.parseDouble(parts[first]),
        Double.parseDouble(parts[first + 1]),
        Double.parseDouble(parts[first + 2]));
  }

  private static String encoded(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }
}
