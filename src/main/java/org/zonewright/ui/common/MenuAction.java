package org.zonewright.ui.common;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Something in the menu bar.
 *
 * @param place the menu it is in
 * @param text what it is called; may hold a mnemonic underscore
 * @param keys the shortcut; empty for an action that already has keys of its own in its control
 * @param command what it does
 */
public record MenuAction(Place place, String text, Optional<KeyCombination> keys, Command command) {

  /** The menus that screens put actions into. */
  public enum Place {
    FILE,
    EDIT,
    VIEW
  }

  /** An action with a shortcut in the form of {@link KeyCombination#valueOf}. */
  public static MenuAction of(Place place, String text, String keys, Command command) {
    return new MenuAction(place, text, Optional.of(KeyCombination.valueOf(keys)), command);
  }
}
