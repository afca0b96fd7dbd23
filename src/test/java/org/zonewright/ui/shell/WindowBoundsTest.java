package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** A window comes back where it was, if it can be seen there. */
class WindowBoundsTest {

  private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1040);
  private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 2560, 1400);

  private static WindowBounds bounds(double x, double y, double width, double height) {
    return new WindowBounds(x, y, width, height, false);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    WindowBounds bounds = bounds(-300, 40, 1300, 820);

    assertThat(WindowBounds.parse(bounds.text())).contains(bounds);
    assertThat(WindowBounds.parse(bounds.withMaximized(true).text()))
        .contains(bounds.withMaximized(true));
    assertThat(WindowBounds.parse("NaN NaN 1280 800 false")).isEmpty();
    assertThat(WindowBounds.parse("0 0 1280")).isEmpty();
    assertThat(WindowBounds.parse("0 0 10 10 false")).contains(bounds(0, 0, 900, 600));
  }

  @Test
  void whereItCanBeMovedItIsLeftAlone() {
    WindowBounds acrossBoth = bounds(1500, 20, 1280, 800);
    WindowBounds halfOutside = bounds(-700, 300, 1280, 800);

    assertThat(acrossBoth.on(List.of(LEFT, RIGHT))).isEqualTo(acrossBoth);
    assertThat(halfOutside.on(List.of(LEFT))).isEqualTo(halfOutside);
  }

  @Test
  void onAScreenThatIsGoneItComesToTheMainOneInItsSize() {
    assertThat(bounds(2500, 100, 1280, 800).on(List.of(LEFT)))
        .isEqualTo(bounds(640, 100, 1280, 800));
  }

  @Test
  void withItsBarOutOfReachItIsPulledIn() {
    assertThat(bounds(100, -200, 1280, 800).on(List.of(LEFT))).isEqualTo(bounds(100, 0, 1280, 800));
    assertThat(bounds(100, 1030, 1280, 800).on(List.of(LEFT)))
        .isEqualTo(bounds(100, 240, 1280, 800));
    assertThat(bounds(1890, 0, 1280, 800).on(List.of(LEFT))).isEqualTo(bounds(640, 0, 1280, 800));
  }

  @Test
  void largerThanTheScreenItIsMadeSmaller() {
    assertThat(bounds(0, 0, 2560, 1400).withMaximized(true).on(List.of(LEFT)))
        .isEqualTo(new WindowBounds(0, 0, 1920, 1040, true));
  }
}
