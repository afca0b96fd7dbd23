package org.zonewright.ui.common;

import org.zonewright.text.Messages;

/**
 * What every screen needs to speak with the user.
 *
 * @param background the way to other threads
 * @param dialogs the way to questions
 * @param notices the way to short words
 * @param messages the texts
 * @param times texts of points in time
 */
public record UiTools(
    Background background, Dialogs dialogs, Notices notices, Messages messages, TimeTexts times) {

  /** The text of that key. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Tells the user of something that was thrown. */
  public void fail(Throwable thrown) {
    dialogs.error(new ProblemTexts(messages).of(thrown));
  }
}
