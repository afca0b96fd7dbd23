package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class ScreenOnDemandTest {

  private final List<String> happened = new ArrayList<>();
  private final ScreenOnDemand<Screen> screen =
      new ScreenOnDemand<>(this::make, () -> happened.add("never made"));

  private Screen make() {
    happened.add("made");
    return new Screen() {
      private final Pane pane = new Pane();

      @Override
      public Parent node() {
        return pane;
      }

      @Override
      public List<MenuAction> actions() {
        return List.of();
      }

      @Override
      public void shown() {
        happened.add("shown");
      }

      @Override
      public void closed() {
        happened.add("closed");
      }
    };
  }

  @Test
  void isMadeOnceWhenSomebodyGoesThere() {
    assertThat(happened).isEmpty();
    assertThat(screen.node()).isSameAs(screen.node());
    screen.shown();
    screen.closed();
    assertThat(happened).containsExactly("made", "shown", "closed");
  }

  @Test
  void isNotMadeToBeClosed() {
    screen.closed();
    assertThat(happened).containsExactly("never made");
  }
}
