package org.zonewright.ui.help;

import java.util.Arrays;
import java.util.List;

/**
 * How much is in a column of a table.
 *
 * @param longest letters of its longest cell
 * @param longestWord letters of its longest word
 */
record TableColumn(int longest, int longestWord) {

  /** Columns whose texts are all shorter than this need not be broken into lines. */
  private static final int SHORT = 16;

  /** How many letters of a long column count as much as those of others. */
  private static final int MANY = 30;

  /** The widest letters, those of code, in relation to their height. */
  private static final double LETTER = 0.63;

  /** Measures a column; rows may end before it. */
  static TableColumn of(List<HelpBlock.Row> rows, int column) {
    List<String> cells =
        rows.stream()
            .filter(row -> column < row.cells().size())
            .map(row -> HelpSpan.text(row.cells().get(column)))
            .toList();
    return new TableColumn(
        cells.stream().mapToInt(String::length).max().orElse(0),
        cells.stream()
            .flatMap(cell -> Arrays.stream(cell.split("\\s+", -1)))
            .mapToInt(String::length)
            .max()
            .orElse(0));
  }

  /** The width in pixels in which no word is broken, with letters of that height. */
  double room(double letterHeight) {
    return ((longest < SHORT ? longest : longestWord) + 1) * LETTER * letterHeight;
  }

  /** Its share of a width that is not enough for all columns, in relation to theirs. */
  double weight() {
    return Math.min(longest, MANY) + 2.0;
  }
}
