package org.zonewright.ui.common;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/**
 * What the operating system's settings say about colours, as far as JavaFX passes it on: Windows
 * tells of its contrast themes, GTK of a theme by that name; macOS tells nothing of contrast.
 */
final class SystemLook {

  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
  private static final String GTK_THEME = "GTK.theme_name";
  private static final String GTK_CONTRAST = "highcontrast";
  private static final String GTK_INVERSE = "inverse";

  private SystemLook() {}

  /** The scheme that comes closest to the system's settings. */
  static Scheme scheme() {
    Platform.Preferences preferences = Platform.getPreferences();
    return scheme(preferences, preferences.getColorScheme() == ColorScheme.DARK);
  }

  static Scheme scheme(Map<String, Object> preferences, boolean dark) {
    String theme = String.valueOf(preferences.getOrDefault(GTK_THEME, "")).toLowerCase(Locale.ROOT);
    boolean gtkContrast = theme.contains(GTK_CONTRAST);
    return Scheme.of(
        dark || (gtkContrast && theme.contains(GTK_INVERSE)),
        gtkContrast || Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST)));
  }
}
