package org.zonewright.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence with all that is set apart in it. */
final class SpanFlow extends TextFlow {

  SpanFlow(List<HelpSpan> spans, Consumer<HelpLink> follow) {
    getStyleClass().add("help-flow");
    getChildren().setAll(spans.stream().map(span -> node(span, follow)).toList());
  }

  private static Node node(HelpSpan span, Consumer<HelpLink> follow) {
    Node node = span.link().<Node>map(link -> link(span.text(), link, follow)).orElse(text(span));
    node.getStyleClass().addAll(span.styles().stream().map(SpanFlow::styleClass).toList());
    return node;
  }

  private static Text text(HelpSpan span) {
    Text text = new Text(span.text());
    text.getStyleClass().add("help-span");
    return text;
  }

  private static Hyperlink link(String text, HelpLink to, Consumer<HelpLink> follow) {
    Hyperlink link = new Hyperlink(text);
    link.setMnemonicParsing(false);
    link.setOnAction(_ -> follow.accept(to));
    return link;
  }

  private static String styleClass(HelpStyle style) {
    return switch (style) {
      case BOLD -> "help-bold";
      case ITALIC -> "help-italic";
      case CODE -> "monospace";
    };
  }
}
