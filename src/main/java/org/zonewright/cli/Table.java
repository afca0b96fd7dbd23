package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows in columns that line up. */
final class Table {

  private static final String GAP = "  ";

  private final List<String> header;
  private final Set<Integer> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param header the columns' headings
   * @param numbers the columns to be aligned at the right, from 0
   */
  Table(List<String> header, Set<Integer> numbers) {
    this.header = List.copyOf(header);
    this.numbers = Set.copyOf(numbers);
  }

  /** Adds a row with a cell for each column. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The table as lines without blanks at their ends. */
  List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    rows.forEach(row -> all.add(row.stream().map(Visible::of).toList()));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      int at = column;
      widths.add(all.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
    }
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      String blanks = " ".repeat(widths.get(column) - width(cell));
      line.append(column == 0 ? "" : GAP);
      line.append(numbers.contains(column) ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
