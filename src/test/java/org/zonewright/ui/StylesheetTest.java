package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.ui.common.Stylesheets;

/** A mistake in the stylesheet takes every rule after it away without a word. */
class StylesheetTest {

  @Test
  void theStylesheetIsRead() throws IOException {
    CssParser.errorsProperty().clear();

    Stylesheet sheet = new CssParser().parse(URI.create(Stylesheets.own()).toURL());

    assertThat(List.copyOf(CssParser.errorsProperty())).isEmpty();
    assertThat(sheet.getRules()).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zonewright.css", "contrast.css"})
  void rulesHaveNoColoursOfTheirOwn(String sheet) throws IOException {
    assertThat(withoutComments(sheet))
        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b")
        .doesNotContainPattern("\\b(rgba?|hsba?|derive|ladder)\\(")
        .doesNotContainPattern(":[^;]*\\b(white|black|gr[ae]y|red|green|blue|yellow|orange)\\b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css", "contrast-light.css", "contrast-dark.css"})
  void schemesAreColoursOnly(String sheet) throws IOException {
    assertThat(withoutComments(sheet).strip())
        .matches(
            "(?s)\\.root \\{(\\s+-color-[a-z0-9-]+: (#[0-9a-f]{6}|rgba\\([0-9., ]+\\));)+\\s+}");
  }

  private static String withoutComments(String sheet) throws IOException {
    try (var in = StylesheetTest.class.getResourceAsStream(sheet)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }
}
