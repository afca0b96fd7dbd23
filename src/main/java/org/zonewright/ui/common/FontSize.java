package org.zonewright.ui.common;

import java.util.Optional;

/** How large texts are, and with them whatever is measured in texts. */
public enum FontSize {
  NORMAL(100),
  LARGER(125),
  LARGE(150),
  LARGEST(200);

  private final int percent;

  FontSize(int percent) {
    this.percent = percent;
  }

  /** Per cent of the usual size. */
  public int percent() {
    return percent;
  }

  /** The word for this size in settings. */
  public String id() {
    return String.valueOf(percent);
  }

  /** The size of that word; {@link #NORMAL} for any other word. */
  public static FontSize byId(String id) {
    for (FontSize size : values()) {
      if (size.id().equals(id)) {
        return size;
      }
    }
    return NORMAL;
  }

  /** The name of the stylesheet that makes texts that large; none for the usual size. */
  Optional<String> sheet() {
    return this == NORMAL ? Optional.empty() : Optional.of("text-" + percent + ".css");
  }
}
