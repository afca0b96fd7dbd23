package org.zonewright.ui.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, which follow the colour of the text around them. */
public final class Icons {

  private Icons() {}

  /** An icon in the size of text. */
  public static FontIcon of(Feather icon) {
    return new FontIcon(icon);
  }

  /** An icon with a style class that colours it. */
  public static FontIcon of(Feather icon, String styleClass) {
    FontIcon node = of(icon);
    node.getStyleClass().add(styleClass);
    return node;
  }
}
