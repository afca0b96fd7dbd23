package org.zonewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines as a table that is as readable in a terminal as in the README. */
final class Table {

  private static final List<String> HEAD =
      List.of("what", "median", "min", "max", "floor", "ratio", "");

  private final List<List<String>> rows = new ArrayList<>();

  Table() {
    rows.add(HEAD);
  }

  void add(Line line) {
    rows.add(
        List.of(
            line.what(),
            number(line.value().median()) + " " + line.unit(),
            number(line.value().min()),
            number(line.value().max()),
            line.floor().map(f -> number(f.median())).orElse(""),
            line.ratio().map(r -> String.format(Locale.ROOT, "%.2f", r)).orElse(""),
            line.note()));
  }

  /** Something that could not be measured, and why. */
  void skipped(String what, String why) {
    rows.add(List.of(what, "skipped", "", "", "", "", why));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
  }

  @Override
  public String toString() {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      append(text, rows.get(i), widths);
      if (i == 0) {
        for (int column = 0; column < widths.length; column++) {
          text.append(column == 0 ? "|-" : "-|-").append("-".repeat(widths[column]));
        }
        text.append("-|\n");
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> row, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      String fill = " ".repeat(widths[i] - cell.length());
      boolean numeric = i > 0 && i < widths.length - 1;
      text.append(i == 0 ? "| " : " | ").append(numeric ? fill + cell : cell + fill);
    }
    text.append(" |\n");
  }
}
