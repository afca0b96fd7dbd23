package org.zonewright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where the product's stylesheets are, and which of them go together. */
public final class Stylesheets {

  private static final String PLACE = "/org/zonewright/ui/";

  private Stylesheets() {}

  /** Addresses of all stylesheets for a scheme and a size of text, the strongest last. */
  public static List<String> of(Scheme scheme, FontSize size) {
    List<String> sheets = new ArrayList<>();
    sheets.add(own());
    sheets.addAll(scheme.sheets());
    size.sheet().ifPresent(sheet -> sheets.add(address(sheet)));
    return List.copyOf(sheets);
  }

  /** The address of the stylesheet that goes with every scheme. */
  public static String own() {
    return address("zonewright.css");
  }

  /** The address of a stylesheet. */
  static String address(String name) {
    return Objects.requireNonNull(Stylesheets.class.getResource(PLACE + name), name)
        .toExternalForm();
  }
}
