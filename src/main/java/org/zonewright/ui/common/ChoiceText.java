package org.zonewright.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What the choices of a box are called that nobody can type into.
 *
 * @param <T> the choices
 */
public final class ChoiceText<T> extends StringConverter<T> {

  private final Function<T, String> words;
  private final String none;

  private ChoiceText(Function<T, String> words, String none) {
    this.words = words;
    this.none = none;
  }

  /** Nothing is said while nothing is chosen. */
  public static <T> ChoiceText<T> of(Function<T, String> words) {
    return new ChoiceText<>(words, "");
  }

  /** {@code none} is said while nothing is chosen. */
  public static <T> ChoiceText<T> of(Function<T, String> words, String none) {
    return new ChoiceText<>(words, none);
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? none : words.apply(choice);
  }

  /**
   * The way back from typed text, which JavaFX takes only in boxes that can be typed into.
   *
   * @throws IllegalStateException always: such a box wants a converter that knows the way back
   */
  @Override
  public T fromString(String text) {
    throw new IllegalStateException("nothing can be typed here: " + text);
  }
}
