package org.zonewright.looks;

import javafx.scene.paint.Color;

/** Contrast of two colours as WCAG 2.2 defines it ("contrast ratio" and "relative luminance"). */
final class Contrast {

  private Contrast() {}

  /** From 1, which cannot be seen, to 21, black on white. Both colours are opaque. */
  static double of(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** What is seen where a colour that may let light through lies over an opaque one. */
  static Color over(Color above, double opacity, Color below) {
    double share = above.getOpacity() * opacity;
    return Color.color(
        above.getRed() * share + below.getRed() * (1 - share),
        above.getGreen() * share + below.getGreen() * (1 - share),
        above.getBlue() * share + below.getBlue() * (1 - share));
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
