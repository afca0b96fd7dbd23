package org.zonewright.ui.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns what is inside a paragraph into spans. Pictures are left out: they show this program. */
final class SpanCollector extends AbstractVisitor {

  private final List<HelpSpan> spans = new ArrayList<>();
  private final Set<HelpStyle> styles = EnumSet.noneOf(HelpStyle.class);
  private Optional<HelpLink> link = Optional.empty();

  private SpanCollector() {}

  /** What is below a node; nothing where that is blank. */
  static List<HelpSpan> of(Node node) {
    SpanCollector collector = new SpanCollector();
    collector.visitChildren(node);
    return HelpSpan.text(collector.spans).isBlank() ? List.of() : List.copyOf(collector.spans);
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    styled(HelpStyle.CODE, () -> add(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(HelpStyle.ITALIC, () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    styled(HelpStyle.BOLD, () -> visitChildren(emphasis));
  }

  @Override
  public void visit(Link to) {
    link = HelpLink.to(to.getDestination());
    visitChildren(to);
    link = Optional.empty();
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(SoftLineBreak line) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    add("\n");
  }

  private void styled(HelpStyle style, Runnable inside) {
    boolean outermost = styles.add(style);
    inside.run();
    if (outermost) {
      styles.remove(style);
    }
  }

  private void add(String text) {
    spans.add(new HelpSpan(text, styles, link));
  }
}
