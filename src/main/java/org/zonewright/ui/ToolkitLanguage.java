package org.zonewright.ui;

import java.util.Locale;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.LanguageChoice;

/**
 * The language of what is not ours: JavaFX has texts of its own, such as the menu of a text field,
 * and takes their language from the process alone. They follow the window because nothing of ours
 * looks at that setting once the window is open.
 */
final class ToolkitLanguage {

  private final Locale system;

  /**
   * Nothing is set yet.
   *
   * @param system what the operating system is set to
   */
  ToolkitLanguage(Locale system) {
    this.system = system;
  }

  /** The texts of a choice; the toolkit speaks the same language from now on. */
  Messages speak(LanguageChoice choice) {
    Locale locale = choice.locale(system);
    Locale.setDefault(locale);
    return new Messages(locale);
  }

  /** Whether a choice comes to the same as texts that there are. */
  boolean isSpokenBy(LanguageChoice choice, Messages messages) {
    return choice.locale(system).equals(messages.locale());
  }
}
