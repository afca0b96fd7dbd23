package org.zonewright.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Gives the focus of a screen to what may still have to be read. Until it shows, the screen itself
 * has the focus, as it has when that is gone again; if the user goes on meanwhile, so be it.
 */
public final class AwaitedFocus {

  private final Node screen;
  private final Node wanted;

  /**
   * Begins to wait for {@code wanted}.
   *
   * @param screen what it will be shown in
   */
  public AwaitedFocus(Node screen, Node wanted) {
    this.screen = screen;
    this.wanted = wanted;
    wanted.sceneProperty().subscribe(this::moved);
  }

  private void moved(@Nullable Scene before, @Nullable Scene now) {
    if (now != null && screen.equals(now.getFocusOwner())) {
      wanted.requestFocus();
    } else if (now == null && before != null && wanted.equals(before.getFocusOwner())) {
      screen.requestFocus();
    }
  }

  /** Takes the focus. */
  public void take() {
    if (wanted.getScene() != null) {
      wanted.requestFocus();
    } else {
      screen.requestFocus();
    }
  }
}
