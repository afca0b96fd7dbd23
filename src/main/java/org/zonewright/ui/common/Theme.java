package org.zonewright.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Light or dark, following the operating system unless the user chose. */
public final class Theme {

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);

  /** Puts a theme on and keeps it in step with the choice and the system. */
  public Theme() {
    choice.subscribe(this::apply);
    Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
  }

  /** The user's choice. */
  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  private void apply() {
    boolean dark =
        switch (choice.get()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** Address of Zonewright's own stylesheet, which goes on top of either theme. */
  public static String stylesheet() {
    return Objects.requireNonNull(Theme.class.getResource("/org/zonewright/ui/zonewright.css"))
        .toExternalForm();
  }
}
