package org.zonewright.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;

/** A set of colours that the window can be shown in. */
public enum Scheme {
  LIGHT(false, "light.css"),
  DARK(true, "dark.css"),
  /** Black on white. */
  CONTRAST_LIGHT(false, "contrast-light.css", "contrast.css"),
  /** White on black. */
  CONTRAST_DARK(true, "contrast-dark.css", "contrast.css");

  private final boolean dark;
  private final List<String> sheets;

  Scheme(boolean dark, String... sheets) {
    this.dark = dark;
    this.sheets = List.of(sheets);
  }

  /** The scheme for a system that is dark or not, and asks for high contrast or not. */
  static Scheme of(boolean dark, boolean contrast) {
    if (contrast) {
      return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
    }
    return dark ? DARK : LIGHT;
  }

  /** Address of the stylesheet that all controls have first. */
  public String base() {
    return dark
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  /** Addresses of the stylesheets with this scheme's colours, which go on top of all others. */
  public List<String> sheets() {
    return sheets.stream().map(Stylesheets::address).toList();
  }
}
