package org.zonewright.ui.help;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Makes blocks visible.
 *
 * @param follow goes where a link leads
 * @param codeName what a screen reader calls lines that stand as they are
 */
record BlockNodes(Consumer<HelpLink> follow, String codeName) {

  private static final double INDENT = 22;

  /** A block as it is put below another. */
  Node of(HelpBlock block) {
    Node node =
        switch (block) {
          case HelpBlock.Heading heading -> heading(heading);
          case HelpBlock.Paragraph paragraph -> paragraph(paragraph);
          case HelpBlock.Code code -> indented(new CodeArea(code.text(), codeName), code.depth());
          case HelpBlock.Table table ->
              indented(new TableGrid(table.rows(), follow), table.depth());
        };
    node.getStyleClass().add("help-block");
    return node;
  }

  private Node heading(HelpBlock.Heading heading) {
    SpanFlow flow = new SpanFlow(heading.spans(), follow);
    flow.getStyleClass().addAll("help-heading", "help-heading-" + heading.level());
    return flow;
  }

  private Node paragraph(HelpBlock.Paragraph paragraph) {
    SpanFlow flow = new SpanFlow(paragraph.spans(), follow);
    if (paragraph.depth() == 0) {
      return flow;
    }
    Label marker = new Label(paragraph.marker());
    marker.getStyleClass().add("help-marker");
    marker.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return indented(new HBox(marker, flow), paragraph.depth() - 1);
  }

  private static Node indented(Node node, int depth) {
    VBox.setMargin(node, new Insets(0, 0, 0, depth * INDENT));
    return node;
  }
}
