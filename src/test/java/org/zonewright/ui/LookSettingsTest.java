package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.zonewright.text.Language;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.SynchronousBackground;
import org.zonewright.ui.common.ThemeChoice;
import org.zonewright.ui.common.UiSettings;

class LookSettingsTest {

  private final SynchronousBackground background = new SynchronousBackground();
  private final Map<String, String> stored = new HashMap<>();
  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<FontSize> size = new SimpleObjectProperty<>(FontSize.NORMAL);
  private final ObjectProperty<LanguageChoice> language =
      new SimpleObjectProperty<>(LanguageChoice.of(Language.ENGLISH));
  private final UiSettings settings =
      new UiSettings(Map.of(), (name, value) -> stored.put(name, value), background);
  private final LookSettings looks = new LookSettings(settings, theme, size, language);

  @Test
  void whatIsChosenInAnotherWindowIsFollowed() {
    looks.begin();
    background.elapse();
    String german = LanguageChoice.of(Language.GERMAN).id();
    stored.put(Setting.THEME.key(), ThemeChoice.DARK.id());
    stored.put(Setting.LANGUAGE.key(), german);
    stored.put(Setting.WINDOW_BOUNDS.key(), "0 0 900 600");

    looks.follow(this::read);

    assertThat(theme.get()).isEqualTo(ThemeChoice.DARK);
    assertThat(language.get().id()).isEqualTo(german);
    assertThat(size.get()).isEqualTo(FontSize.NORMAL);
    assertThat(settings.find(Setting.WINDOW_BOUNDS)).as("each window has its own").isEmpty();
  }

  @Test
  void whatWasJustChosenHereCountsForMore() {
    looks.begin();
    background.elapse();
    theme.set(ThemeChoice.LIGHT);
    stored.put(Setting.THEME.key(), ThemeChoice.DARK.id());

    looks.follow(this::read);
    assertThat(theme.get()).isEqualTo(ThemeChoice.LIGHT);

    background.elapse();
    assertThat(stored).containsEntry(Setting.THEME.key(), ThemeChoice.LIGHT.id());
  }

  private Optional<String> read(String name) {
    return Optional.ofNullable(stored.get(name));
  }
}
