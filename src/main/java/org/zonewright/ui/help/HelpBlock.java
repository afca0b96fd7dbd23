package org.zonewright.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/** A part of the help that stands by itself: what is searched and scrolled to as one. */
public sealed interface HelpBlock {

  /** What it says, without how it is set. */
  String text();

  /**
   * A title.
   *
   * @param level 1 for the document's own, 2 for a section's, up to 6
   * @param anchor what links call it; unique in the document
   */
  record Heading(int level, String anchor, List<HelpSpan> spans) implements HelpBlock {

    /** Checks the level. */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("no level of a heading: " + level);
      }
      spans = List.copyOf(spans);
    }

    @Override
    public String text() {
      return HelpSpan.text(spans);
    }
  }

  /**
   * A paragraph, maybe in a list.
   *
   * @param depth how many lists it is in
   * @param marker what stands before it; empty for nothing
   */
  record Paragraph(int depth, String marker, List<HelpSpan> spans) implements HelpBlock {

    /** Copies the spans. */
    public Paragraph {
      spans = List.copyOf(spans);
    }

    @Override
    public String text() {
      return HelpSpan.text(spans);
    }
  }

  /**
   * Lines that stand as they are.
   *
   * @param depth how many lists it is in
   */
  record Code(int depth, String text) implements HelpBlock {}

  /**
   * A table.
   *
   * @param depth how many lists it is in
   */
  record Table(int depth, List<Row> rows) implements HelpBlock {

    /** Copies the rows. */
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public String text() {
      return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A row of a table.
   *
   * @param head whether it names the columns
   */
  record Row(boolean head, List<List<HelpSpan>> cells) {

    /** Copies the cells. */
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    String text() {
      return cells.stream().map(HelpSpan::text).collect(Collectors.joining("\t"));
    }
  }
}
