package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.zonewright.text.Messages;

/** Keys are called what stands on them. */
@ExtendWith(ApplicationExtension.class) // what "Shortcut" is depends on the toolkit
class KeyNamesTest {

  private final KeyNames english = new KeyNames(new Messages(Locale.ENGLISH), "Linux");
  private final KeyNames german = new KeyNames(new Messages(Locale.GERMAN), "Windows 11");

  @ParameterizedTest
  @CsvSource({
    "Shortcut+Shift+A, Ctrl+Shift+A, Strg+Umschalt+A",
    "Shortcut+Alt+Shift+C, Ctrl+Alt+Shift+C, Strg+Alt+Umschalt+C",
    "Shortcut+Backspace, Ctrl+Backspace, Strg+Rücktaste",
    "Shortcut+Enter, Ctrl+Enter, Strg+Eingabe",
    "Delete, Delete, Entf",
    "Page Up, Page Up, Bild auf",
    "Page Down, Page Down, Bild ab",
    "Home, Home, Pos1",
    "End, End, Ende",
    "Esc, Esc, Esc",
    "Shift+Tab, Shift+Tab, Umschalt+Tab",
    "Space, Space, Leertaste",
    "Context Menu, Menu key, Menütaste",
    "Shift+F10, Shift+F10, Umschalt+F10",
    "Shortcut+1, Ctrl+1, Strg+1",
    "Shift+Up, Shift+↑, Umschalt+↑",
    "Shortcut+Period, Ctrl+., Strg+."
  })
  void keysAreCalledWhatStandsOnThem(String keys, String inEnglish, String inGerman) {
    assertThat(english.of(keys).getDisplayText()).isEqualTo(inEnglish);
    assertThat(german.of(keys).getDisplayText()).isEqualTo(inGerman);
  }

  @Test
  void aCommaIsAKeyToo() {
    assertThat(german.of("Shortcut+Comma").getDisplayText()).isEqualTo("Strg+,");
  }

  @Test
  void theyAreTheSameKeysWhateverTheyAreCalled() {
    KeyCombination keys = german.of("Shortcut+Shift+Backspace");

    assertThat(keys).isEqualTo(english.of("Shortcut+Shift+Backspace"));
    assertThat(keys).hasSameHashCodeAs(english.of("Shortcut+Shift+Backspace"));
    assertThat(keys).isNotEqualTo(german.of("Shortcut+Backspace"));
    assertThat(keys.getName()).isEqualTo("Shift+Shortcut+Backspace");
    assertThat(keys.match(pressed(KeyCode.BACK_SPACE, true))).isTrue();
    assertThat(keys.match(pressed(KeyCode.BACK_SPACE, false))).isFalse();
    assertThat(keys.match(pressed(KeyCode.DELETE, true))).isFalse();
  }

  /** The menu bar of macOS takes no others, and shows the signs itself. */
  @Test
  void macOsHasJavaFxsOwn() {
    assertThat(new KeyNames(new Messages(Locale.GERMAN), "Mac OS X").of("Shortcut+Shift+A"))
        .isExactlyInstanceOf(KeyCodeCombination.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shortcut+BACK_SPACE", "Page_Up", "Strg+A"})
  void whatIsNoKeyIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> german.of(text));
  }

  private static KeyEvent pressed(KeyCode code, boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
  }
}
