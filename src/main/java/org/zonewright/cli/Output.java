package org.zonewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A command's result: one JSON document or a table for people, never both. */
final class Output {

  private final PrintWriter out;
  private final boolean json;

  Output(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  boolean isJson() {
    return json;
  }

  /** Prints the one or the other. */
  void print(Supplier<JsonNode> document, Supplier<List<List<String>>> table) {
    if (json) {
      out.println(document.get());
    } else {
      table(table.get());
    }
  }

  /** Prints a document. */
  void document(JsonNode document) {
    out.println(document);
  }

  /** Prints a line for people. */
  void line(String text) {
    out.println(text);
  }

  /** Columns as wide as their widest cell, the last one as it is. */
  private void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        if (i < row.size() - 1) {
          line.repeat(' ', widths[i] - row.get(i).length() + 2);
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
