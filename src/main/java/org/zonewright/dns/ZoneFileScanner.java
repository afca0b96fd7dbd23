package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a zone file into entries and words (RFC 1035 section 5.1). Written by hand
 * because dnsjava's reader ends at the first mistake, and people paste text with mistakes in it.
 */
final class ZoneFileScanner {

  /** Marks the comment in which an unpublished record is kept. */
  static final String DISABLED = ";disabled: ";

  private final List<ZoneFileEntry> entries = new ArrayList<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private final List<ZoneFileToken> tokens = new ArrayList<>();
  private int entryLine;
  private boolean indented;
  private boolean disabled;
  private int depth;
  private boolean broken;

  private ZoneFileScanner() {}

  /** The entries of a text and the lines that are none. */
  record Scan(List<ZoneFileEntry> entries, List<ImportProblem> problems) {}

  static Scan scan(String text) {
    ZoneFileScanner scanner = new ZoneFileScanner();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      scanner.line(i + 1, lines.get(i));
    }
    scanner.end();
    return new Scan(scanner.entries, scanner.problems);
  }

  private void line(int number, String written) {
    String line = written;
    if (depth == 0) {
      disabled = line.startsWith(DISABLED);
      line = disabled ? line.substring(DISABLED.length()) : line;
      entryLine = number;
      indented = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      broken = false;
      tokens.clear();
    }
    words(line);
    if (broken) {
      depth = 0;
    }
    if (depth == 0 && !tokens.isEmpty() && !broken) {
      entries.add(new ZoneFileEntry(entryLine, indented, disabled, tokens));
    }
  }

  private void words(String line) {
    int i = 0;
    while (i < line.length() && !broken) {
      char c = line.charAt(i);
      switch (c) {
        case ';' -> i = line.length();
        case '(' -> {
          depth++;
          i++;
        }
        case ')' -> {
          depth--;
          i++;
          if (depth < 0) {
            broken(ImportProblem.Code.UNBALANCED_PARENTHESIS, line);
          }
        }
        default -> i = Character.isWhitespace(c) || c == '\ufeff' ? i + 1 : word(line, i);
      }
    }
  }

  /** Takes the word that begins at {@code start} and says where it ends. */
  private int word(String line, int start) {
    int end = wordEnd(line, start);
    if (end < 0) {
      broken(ImportProblem.Code.UNCLOSED_QUOTE, line);
      return line.length();
    }
    tokens.add(new ZoneFileToken(line.substring(start, end)));
    return end;
  }

  /** Quotes inside a word, as in {@code alpn="h3,h2"}, keep blanks in it. */
  private static int wordEnd(String line, int start) {
    boolean quoted = false;
    int i = start;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
        if (!quoted && line.charAt(start) == '"') {
          return i + 1;
        }
      } else if (!quoted && (Character.isWhitespace(c) || c == ';' || c == '(' || c == ')')) {
        return i;
      }
      i++;
    }
    return quoted ? -1 : line.length();
  }

  private void broken(ImportProblem.Code code, String line) {
    broken = true;
    problems.add(new ImportProblem(entryLine, code, line.strip()));
  }

  private void end() {
    if (depth > 0) {
      problems.add(
          new ImportProblem(
              entryLine,
              ImportProblem.Code.UNBALANCED_PARENTHESIS,
              tokens.isEmpty() ? "(" : tokens.getFirst().text()));
    }
  }
}
