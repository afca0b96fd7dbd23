package org.zonewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
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
}
