package org.zonewright.ui.common;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.text.Language;

/** Which language the user wants the window to speak. */
public enum LanguageChoice {
  /** The operating system's, or English where Zonewright does not speak that. */
  SYSTEM(Optional.empty()),
  ENGLISH(Optional.of(Language.ENGLISH)),
  GERMAN(Optional.of(Language.GERMAN));

  private final Optional<Language> language;

  LanguageChoice(Optional<Language> language) {
    this.language = language;
  }

  /** The word for this choice in settings. */
  public String id() {
    return language.map(Language::code).orElse("system");
  }

  /** What texts, dates and numbers follow. */
  public Locale locale(Locale system) {
    return language.orElseGet(() -> Language.of(system)).locale(system);
  }

  /** The choice of that word; {@link #SYSTEM} for any other word. */
  public static LanguageChoice byId(String id) {
    for (LanguageChoice choice : values()) {
      if (choice.id().equals(id)) {
        return choice;
      }
    }
    return SYSTEM;
  }

  /** The choice of that language. */
  public static LanguageChoice of(Language language) {
    return byId(language.code());
  }
}
