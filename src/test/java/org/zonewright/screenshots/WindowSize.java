package org.zonewright.screenshots;

/**
 * How large the window is, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record WindowSize(int width, int height) {

  /** What the pictures show unless they say otherwise. */
  static final WindowSize LARGE = new WindowSize(1440, 900);

  /** As small as the window gets. */
  static final WindowSize SMALL = new WindowSize(900, 600);

  WindowSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + "x" + height);
    }
  }

  /**
   * Reads a size such as {@code 900x600}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static WindowSize parse(String text) {
    String[] parts = text.split("x", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a size such as 900x600: " + text);
    }
    return new WindowSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
