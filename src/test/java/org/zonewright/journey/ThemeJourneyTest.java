package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;

/** What a window is painted with, while it is open. */
class ThemeJourneyTest extends Journey {

  @Test
  void everyTextHasTheColourThatItHasInAWindowThatBeganLikeThis() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().picksFromMenu("Light");
    List<String> light = coloursOf("Light");
    List<String> dark = coloursOf("Dark");
    List<String> contrast = coloursOf("High Contrast, White on Black");
    assertThat(coloursOf("Light")).isEqualTo(light);
    assertThat(coloursOf("High Contrast, White on Black")).isEqualTo(contrast);
    assertThat(coloursOf("Dark")).isEqualTo(dark).isNotEqualTo(contrast);

    workplace().closeWindow();
    workplace().start();
    user().opensZone(Workplace.ALDER);

    assertThat(colours()).isEqualTo(dark);
  }

  /** Painted twice, every frame of a table that is scrolled takes half as long again. */
  @Test
  void theScreensArePaintedOnceOnly() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);

    assertThat(pictured()).isEmpty();
  }

  private List<String> pictured() {
    return sight()
        .glance(
            () -> {
              List<String> pictured = new ArrayList<>();
              Node table = sight().window().orElseThrow().getScene().lookup("#records");
              for (Node node = table; node != null; node = node.getParent()) {
                if (node.isCache()) {
                  pictured.add(node.toString());
                }
              }
              return pictured;
            });
  }

  private List<String> coloursOf(String scheme) {
    user().picksFromMenu(scheme);
    return colours();
  }

  private List<String> colours() {
    return sight()
        .glance(
            () -> {
              List<String> colours = new ArrayList<>();
              collect(sight().window().orElseThrow().getScene().getRoot(), colours);
              return colours;
            });
  }

  private static void collect(Node node, List<String> into) {
    if (node instanceof Labeled labeled && labeled.isVisible()) {
      Paint fill = labeled.getTextFill();
      into.add(labeled.getText() + " " + ((Styleable) labeled).getStyleClass() + " " + fill);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
