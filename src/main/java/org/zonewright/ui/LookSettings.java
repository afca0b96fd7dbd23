package org.zonewright.ui;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.util.Subscription;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.ThemeChoice;
import org.zonewright.ui.common.UiSettings;

/**
 * Keeps looks and language in step with the settings: what is chosen in one window is meant for all
 * that are open over the same data. To be used on the window's thread only.
 */
final class LookSettings {

  private static final Set<Setting> SHARED =
      EnumSet.of(Setting.THEME, Setting.TEXT_SIZE, Setting.LANGUAGE);

  private final UiSettings settings;
  private final ObjectProperty<ThemeChoice> theme;
  private final ObjectProperty<FontSize> size;
  private final ObjectProperty<LanguageChoice> language;

  LookSettings(UiSettings settings, Theme theme, ObjectProperty<LanguageChoice> language) {
    this(settings, theme.choice(), theme.textSize(), language);
  }

  LookSettings(
      UiSettings settings,
      ObjectProperty<ThemeChoice> theme,
      ObjectProperty<FontSize> size,
      ObjectProperty<LanguageChoice> language) {
    this.settings = settings;
    this.theme = theme;
    this.size = size;
    this.language = language;
  }

  /**
   * Looks as was chosen last time, and remembers what is chosen from now on, until it is
   * unsubscribed: the looks are those of all windows and outlast this one.
   */
  Subscription begin() {
    theme.set(settings.find(Setting.THEME).map(ThemeChoice::byId).orElse(ThemeChoice.SYSTEM));
    size.set(settings.find(Setting.TEXT_SIZE).map(FontSize::byId).orElse(FontSize.NORMAL));
    return Subscription.combine(
        theme.subscribe(choice -> settings.save(Setting.THEME, choice.id())),
        size.subscribe(chosen -> settings.save(Setting.TEXT_SIZE, chosen.id())));
  }

  /**
   * Follows what was chosen in another window.
   *
   * @param reader reads a setting by its name; called beside the window
   */
  void follow(Function<String, Optional<String>> reader) {
    settings.follow(SHARED, reader, this::changed);
  }

  private void changed(Setting setting) {
    String chosen = settings.find(setting).orElseThrow();
    if (setting == Setting.THEME) {
      theme.set(ThemeChoice.byId(chosen));
    } else if (setting == Setting.TEXT_SIZE) {
      size.set(FontSize.byId(chosen));
    } else {
      language.set(LanguageChoice.byId(chosen));
    }
  }
}
