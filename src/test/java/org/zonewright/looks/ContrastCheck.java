package org.zonewright.looks;

import java.util.Locale;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.screenshots.Visitor;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.Scheme;
import org.zonewright.ui.common.Stylesheets;

/**
 * Measures, in a scheme, the contrast of every text, icon, arrow and edge of a field that shows.
 * WCAG 2.2: 1.4.3 and 1.4.6 for texts, 1.4.11 for the rest. What is disabled is left out, as there.
 */
final class ContrastCheck implements Visitor {

  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  private final Scheme scheme;
  private final boolean high;
  private final Findings findings;

  ContrastCheck(Scheme scheme, Findings findings) {
    this.scheme = scheme;
    this.high = scheme == Scheme.CONTRAST_LIGHT || scheme == Scheme.CONTRAST_DARK;
    this.findings = findings;
  }

  @Override
  public void look(String name, Stage stage) {
    Application.setUserAgentStylesheet(scheme.base());
    for (Scene scene : Nodes.scenes()) {
      scene.getStylesheets().setAll(Stylesheets.of(scheme, FontSize.NORMAL));
      Nodes.settle(scene.getRoot());
      Nodes.shown(scene.getRoot()).stream()
          .filter(node -> !Nodes.isIn(node, Node::isDisabled) && Nodes.isInSight(node))
          .forEach(node -> measure(name, node));
    }
  }

  private void measure(String place, Node node) {
    switch (node) {
      case FontIcon icon -> measure(place, icon, paint(icon.getIconColor()), high ? 4.5 : 3);
      case Text text when !text.getText().isBlank() ->
          measure(place, text, paint(text.getFill()), least(text));
      case Region arrow when isArrow(arrow) ->
          Ground.of(arrow).forEach(colour -> measure(place, arrow, colour, 3));
      case TextInputControl field when stands(field) -> measureEdge(place, field);
      case ComboBoxBase<?> box -> measureEdge(place, box);
      case ChoiceBox<?> box -> measureEdge(place, box);
      case Region box
          when box.getParent() instanceof CheckBox && box.getStyleClass().contains("box") ->
          measureEdge(place, box);
      default -> {}
    }
  }

  private static boolean isArrow(Region region) {
    return region.getStyleClass().contains("arrow")
        && region.getWidth() > 1
        && !Nodes.isIn(region, MenuBar.class::isInstance);
  }

  private static boolean stands(TextInputControl field) {
    return !field.getStyleClass().contains("cell-editor")
        && !(field.getParent() instanceof ComboBoxBase);
  }

  private double least(Text text) {
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    boolean large = text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE);
    return high ? (large ? 4.5 : 7) : (large ? 3 : 4.5);
  }

  /** The edge of a field is the lowest of its fills, or its border. */
  private void measureEdge(String place, Region field) {
    if (field.getBorder() != null && !field.getBorder().getStrokes().isEmpty()) {
      edge(place, field, paint(field.getBorder().getStrokes().getLast().getTopStroke()));
    } else if (field.getBackground() != null && !field.getBackground().getFills().isEmpty()) {
      edge(place, field, paint(field.getBackground().getFills().getFirst().getFill()));
    }
  }

  /** A choice may do without an edge: its arrow tells what it is. */
  private void edge(String place, Region field, Color colour) {
    boolean none =
        (field instanceof ChoiceBox || field instanceof ComboBoxBase)
            && Ground.below(field).stream()
                .allMatch(ground -> Contrast.of(Contrast.over(colour, 1, ground), ground) < 1.01);
    if (!none) {
      measure(place, field, colour, 3);
    }
  }

  private void measure(String place, Node node, Color colour, double least) {
    double opacity = Nodes.upwards(node).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
    Set<Color> grounds = Ground.below(node);
    for (Color ground : grounds) {
      Color seen = Contrast.over(colour, opacity, ground);
      double contrast = Contrast.of(seen, ground);
      if (contrast < least) {
        findings.add(
            place,
            String.format(
                Locale.ROOT,
                "%.2f instead of %.1f in %s, %s on %s: %s",
                contrast,
                least,
                scheme,
                web(seen),
                web(ground),
                Nodes.describe(node)));
      }
    }
  }

  private static Color paint(javafx.scene.paint.Paint paint) {
    if (paint instanceof Color colour) {
      return colour;
    }
    throw new AssertionError("no rule for " + paint);
  }

  private static String web(Color colour) {
    return "#" + colour.toString().substring(2, 8);
  }
}
