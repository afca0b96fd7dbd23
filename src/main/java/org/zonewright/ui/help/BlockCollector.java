package org.zonewright.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns a tree of lists and paragraphs into blocks below each other. */
final class BlockCollector extends AbstractVisitor {

  private static final String BULLET = "\u2022";

  private final List<HelpBlock> blocks = new ArrayList<>();
  private final SectionAnchors anchors = new SectionAnchors();
  private int depth;
  private String marker = "";

  private BlockCollector() {}

  /** The blocks of a document. */
  static List<HelpBlock> of(Node document) {
    BlockCollector collector = new BlockCollector();
    document.accept(collector);
    return List.copyOf(collector.blocks);
  }

  @Override
  public void visit(Heading heading) {
    List<HelpSpan> spans = SpanCollector.of(heading);
    String anchor = anchors.of(HelpSpan.text(spans));
    blocks.add(new HelpBlock.Heading(heading.getLevel(), anchor, spans));
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<HelpSpan> spans = SpanCollector.of(paragraph);
    if (!spans.isEmpty()) {
      blocks.add(new HelpBlock.Paragraph(depth, marker, spans));
      marker = "";
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.add(new HelpBlock.Code(depth, code.getLiteral().stripTrailing()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(new HelpBlock.Code(depth, code.getLiteral().stripTrailing()));
  }

  @Override
  public void visit(BlockQuote quote) {
    deeper(() -> visitChildren(quote));
  }

  @Override
  public void visit(BulletList list) {
    deeper(() -> items(list, Optional.empty()));
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    deeper(() -> items(list, Optional.of(first == null ? 1 : first)));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      List<HelpBlock.Row> rows = RowCollector.of(table);
      if (!rows.isEmpty()) {
        blocks.add(new HelpBlock.Table(depth, rows));
      }
    } else {
      visitChildren(block);
    }
  }

  private void deeper(Runnable inside) {
    depth++;
    inside.run();
    depth--;
  }

  private void items(Node list, Optional<Integer> first) {
    int count = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      int place = count++;
      marker = first.map(number -> number + place + ".").orElse(BULLET);
      visitChildren(item);
      marker = "";
    }
  }
}
