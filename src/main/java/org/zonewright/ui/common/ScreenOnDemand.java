package org.zonewright.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
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
  public List<Node> panes() {
    return get().panes();
  }

  @Override
  public void settle() {
    made.ifPresent(Screen::settle);
  }

  @Override
  public ObservableBooleanValue occupied() {
    return made.map(Screen::occupied).orElseGet(() -> new SimpleBooleanProperty(false));
  }

  /** Goes on where {@code before} was, if the user was ever there. */
  @Override
  public void continueFrom(Screen before) {
    if (before instanceof ScreenOnDemand<?> other) {
      other.made.ifPresent(screen -> get().continueFrom(screen));
    }
  }

  @Override
  public void closed() {
    made.ifPresentOrElse(Screen::closed, neverMade);
  }
}
