package org.zonewright.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;

/** A set of colours that the window can be shown in. */
public enum Scheme {
  LIGHT(false),
  DARK(true),
  /** Black on white. */
  CONTRAST_LIGHT(false),
  /** White on black. */
  CONTRAST_DARK(true);

  private final boolean dark;

  Scheme(boolean dark) {
    this.dark = dark;
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
    List<String> names =
        switch (this) {
          case LIGHT -> List.of("light.css");
          case DARK -> List.of("dark.css");
          case CONTRAST_LIGHT -> List.of("contrast-light.css", "contrast.css");
          case CONTRAST_DARK -> List.of("contrast-dark.css", "contrast.css");
        };
    return names.stream().map(Stylesheets::address).toList();
  }
}
