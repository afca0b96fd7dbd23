package org.zonewright.ui.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;

/** Turns a table into rows. Those with nothing in them, as where pictures were, are left out. */
final class RowCollector extends AbstractVisitor {

  private final List<HelpBlock.Row> rows = new ArrayList<>();
  private final List<List<HelpSpan>> cells = new ArrayList<>();
  private boolean head;

  private RowCollector() {}

  /** The rows of a table. */
  static List<HelpBlock.Row> of(TableBlock table) {
    RowCollector collector = new RowCollector();
    collector.visitChildren(table);
    return List.copyOf(collector.rows);
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case TableRow row -> add(row);
      case TableCell cell -> {
        head = cell.isHeader();
        cells.add(SpanCollector.of(cell));
      }
      default -> visitChildren(node);
    }
  }

  private void add(TableRow row) {
    cells.clear();
    visitChildren(row);
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new HelpBlock.Row(head, cells));
    }
  }
}
