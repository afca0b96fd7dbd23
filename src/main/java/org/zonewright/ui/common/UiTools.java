package org.zonewright.ui.common;

import javafx.scene.input.KeyCombination;

/**
 * What every screen needs to speak with the user.
 *
 * @param background the way to other threads
 * @param dialogs the way to questions
 * @param notices the way to short words
 * @param texts the texts
 */
public record UiTools(Background background, Dialogs dialogs, Notices notices, UiTexts texts) {

  /** The same with another way to other threads. */
  public UiTools withBackground(Background way) {
    return new UiTools(way, dialogs, notices, texts);
  }

  /** The text of that key. */
  public String text(String key, Object... arguments) {
    return texts.messages().text(key, arguments);
  }

  /**
   * The key combination of a text in the form of {@link KeyCombination#valueOf}, under the name
   * that people know.
   */
  public KeyCombination keys(String text) {
    return texts.keys().of(text);
  }

  /** Texts of points in time. */
  public TimeTexts times() {
    return texts.times();
  }

  /** Tells the user of something that was thrown. */
  public void fail(Throwable thrown) {
    dialogs.error(texts.problems().of(thrown));
  }
}
