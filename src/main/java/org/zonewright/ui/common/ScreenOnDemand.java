package org.zonewright.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * A screen that is made when the user first goes there: until then the window opens the faster for
 * it.
 *
 * @param <S> the screen
 */
public final class ScreenOnDemand<S extends Screen> implements Screen {

  private final Supplier<S> maker;
  private final Runnable neverMade;
  private Optional<S> made = Optional.empty();

  /**
   * Makes nothing yet.
   *
   * @param neverMade is run instead of {@link Screen#closed} if nobody ever went there
   */
  public ScreenOnDemand(Supplier<S> maker, Runnable neverMade) {
    this.maker = maker;
    this.neverMade = neverMade;
  }

  /** The screen, made now if this is the first time. */
  public S get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  @Override
  public Parent node() {
    return get().node();
  }

  @Override
  public List<MenuAction> actions() {
    return get().actions();
  }

  @Override
  public void shown() {
    get().shown();
  }

  @Override
  public void closed() {
    made.ifPresentOrElse(Screen::closed, neverMade);
  }
}
