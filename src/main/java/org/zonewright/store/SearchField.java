package org.zonewright.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word of a search can be about: {@code name:www}. */
public enum SearchField {
  NAME,
  CONTENT,
  TYPE,
  ADDRESS,
  ZONE,
  ACCOUNT;

  /** The field as it is written, lower case, without the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field that is written so, in any case of letters. */
  static Optional<SearchField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
  }
}
