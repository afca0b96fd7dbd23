package org.zonewright.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Zonewright speaks. */
public enum Language {
  /** What everything is written in first. */
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The two letters of ISO 639. */
  public String code() {
    return locale.getLanguage();
  }

  /**
   * What texts, dates and numbers follow in this language: the system's own habits where it speaks
   * the same language, because an Austrian writes numbers in another way than a German.
   */
  public Locale locale(Locale system) {
    return system.getLanguage().equals(code()) ? system : locale;
  }

  /** The language of a system; English where it is none of these. */
  public static Language of(Locale system) {
    return byCode(system.getLanguage()).orElse(ENGLISH);
  }

  /** The language of that code. */
  public static Optional<Language> byCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
