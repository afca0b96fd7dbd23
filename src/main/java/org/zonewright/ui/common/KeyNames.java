package org.zonewright.ui.common;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.zonewright.text.Messages;

/**
 * Makes key combinations that are called what stands on the keys of the user's language: {@code
 * Strg+Umschalt+Entf} in German. JavaFX knows English names only.
 */
public final class KeyNames {

  /** Keys with words on them; others show their letter, number or sign, which JavaFX knows. */
  private static final Map<KeyCode, String> WORDS =
      Map.ofEntries(
          Map.entry(KeyCode.BACK_SPACE, "key.backspace"),
          Map.entry(KeyCode.CONTEXT_MENU, "key.menu"),
          Map.entry(KeyCode.DELETE, "key.delete"),
          Map.entry(KeyCode.END, "key.end"),
          Map.entry(KeyCode.ENTER, "key.enter"),
          Map.entry(KeyCode.ESCAPE, "key.escape"),
          Map.entry(KeyCode.HOME, "key.home"),
          Map.entry(KeyCode.PAGE_DOWN, "key.pageDown"),
          Map.entry(KeyCode.PAGE_UP, "key.pageUp"),
          Map.entry(KeyCode.SPACE, "key.space"),
          Map.entry(KeyCode.TAB, "key.tab"));

  private final Messages messages;
  private final boolean signs;

  /**
   * Names of keys.
   *
   * @param system the operating system's name, as in the system property {@code os.name}; on macOS
   *     keys are called by the signs on them, and its menu bar takes JavaFX's own combinations only
   */
  public KeyNames(Messages messages, String system) {
    this.messages = messages;
    this.signs = system.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /**
   * The combination of a text in the form of {@link KeyCombination#valueOf}, such as {@code
   * Shortcut+Shift+Backspace}.
   *
   * @throws IllegalArgumentException if there is no such key; JavaFX would wait for a letter of
   *     that name, in vain
   */
  public KeyCombination of(String text) {
    if (!(KeyCombination.valueOf(text) instanceof KeyCodeCombination keys)) {
      throw new IllegalArgumentException("no key in " + text);
    }
    return signs ? keys : new NamedKeys(keys, name(keys));
  }

  private String name(KeyCodeCombination keys) {
    StringJoiner name = new StringJoiner("+");
    if (isDown(keys.getShortcut()) || isDown(keys.getControl())) {
      name.add(messages.text("key.control"));
    }
    if (isDown(keys.getAlt())) {
      name.add(messages.text("key.alt"));
    }
    if (isDown(keys.getShift())) {
      name.add(messages.text("key.shift"));
    }
    String word = WORDS.get(keys.getCode());
    return name.add(
            word == null
                ? new KeyCodeCombination(keys.getCode()).getDisplayText()
                : messages.text(word))
        .toString();
  }

  private static boolean isDown(ModifierValue modifier) {
    return modifier == ModifierValue.DOWN;
  }
}
