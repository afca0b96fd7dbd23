package org.zonewright.ui.common;

import java.util.Optional;

/**
 * Something in the menu bar.
 *
 * @param place the menu it is in
 * @param text what it is called; may hold a mnemonic underscore
 * @param keys the shortcut in the form of {@link UiTools#keys}; empty for an action that already
 *     has keys of its own in its control
 * @param command what it does
 */
public record MenuAction(Place place, String text, Optional<String> keys, Command command) {

  /** The menus that screens put actions into. */
  public enum Place {
    FILE,
    EDIT,
    VIEW
  }

  /** An action with a shortcut in the form of {@link UiTools#keys}. */
  public static MenuAction of(Place place, String text, String keys, Command command) {
    return new MenuAction(place, text, Optional.of(keys), command);
  }
}
