package org.zonewright.ui.common;

import org.zonewright.text.Messages;

/**
 * The texts every screen needs.
 *
 * @param messages the texts by key
 * @param times texts of points in time
 * @param problems texts of what was thrown
 */
public record UiTexts(Messages messages, TimeTexts times, ProblemTexts problems) {

  /** The names of keys. */
  public KeyNames keys() {
    return new KeyNames(messages, System.getProperty("os.name", ""));
  }
}
