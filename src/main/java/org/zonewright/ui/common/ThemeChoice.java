package org.zonewright.ui.common;

import java.util.Locale;

/** What the user wants the window to look like. */
public enum ThemeChoice {
  /** As the operating system does. */
  SYSTEM,
  LIGHT,
  DARK,
  /** Black on white, with strong borders. */
  CONTRAST_LIGHT,
  /** White on black, with strong borders. */
  CONTRAST_DARK;

  /** The word for this choice in settings. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of that word; {@link #SYSTEM} for any other word. */
  public static ThemeChoice byId(String id) {
    for (ThemeChoice choice : values()) {
      if (choice.id().equals(id)) {
        return choice;
      }
    }
    return SYSTEM;
  }
}
