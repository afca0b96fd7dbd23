package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void theSystemsColoursAreTaken() {
    assertThat(SystemLook.scheme(Map.of(), false)).isEqualTo(Scheme.LIGHT);
    assertThat(SystemLook.scheme(Map.of(), true)).isEqualTo(Scheme.DARK);
  }

  @Test
  void aContrastThemeOfWindowsIsFollowed() {
    assertThat(SystemLook.scheme(Map.of("Windows.SPI.HighContrast", true), true))
        .isEqualTo(Scheme.CONTRAST_DARK);
    assertThat(SystemLook.scheme(Map.of("Windows.SPI.HighContrast", false), false))
        .isEqualTo(Scheme.LIGHT);
  }

  @Test
  void aContrastThemeOfGtkIsFollowed() {
    assertThat(SystemLook.scheme(Map.of("GTK.theme_name", "HighContrast"), false))
        .isEqualTo(Scheme.CONTRAST_LIGHT);
    assertThat(SystemLook.scheme(Map.of("GTK.theme_name", "HighContrastInverse"), false))
        .isEqualTo(Scheme.CONTRAST_DARK);
  }

  @Test
  void choicesAreFoundByTheirWords() {
    for (ThemeChoice choice : ThemeChoice.values()) {
      assertThat(ThemeChoice.byId(choice.id())).isEqualTo(choice);
    }
    for (FontSize size : FontSize.values()) {
      assertThat(FontSize.byId(size.id())).isEqualTo(size);
    }
    assertThat(FontSize.byId("huge")).isEqualTo(FontSize.NORMAL);
  }
}
