package org.zonewright.ui.diff;

/** How a line of a diff differs between before and after. */
public enum DiffKind {
  SAME(" "),
  ADDED("+"),
  CHANGED("~"),
  REMOVED("-");

  private final String mark;

  DiffKind(String mark) {
    this.mark = mark;
  }

  /** The sign that stands for it beside its colour. */
  public String mark() {
    return mark;
  }

  /** Lower-case name, used in message keys and style classes. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
