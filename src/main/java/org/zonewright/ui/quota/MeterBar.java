package org.zonewright.ui.quota;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A bar: what is used of a limit, and hatched what drafts will add to it or take away from it. Thin
 * lines mark from where on it counts as near the limit.
 */
final class MeterBar extends Region {

  private static final double HEIGHT = 12;
  private static final double ROUND = 6;
  private static final double[] MARKS = {0.80, 0.95};

  private final double used;
  private final double after;
  private final Region fill = part("meter-fill");
  private final Region hatched = part("meter-pending");
  private final Region[] marks = new Region[MARKS.length];
  private final Rectangle clip = new Rectangle();

  MeterBar(UsageBar bar) {
    this.used = Math.min(1, bar.usage().ratio());
    this.after = Math.min(1, bar.after().ratio());
    getStyleClass().addAll("meter", "meter-" + bar.levelWord());
    if (bar.pendingExceeds()) {
      hatched.getStyleClass().add("meter-exceeds");
    }
    if (bar.pending() < 0) {
      hatched.getStyleClass().add("meter-freed");
    }
    getChildren().addAll(fill, hatched);
    for (int i = 0; i < MARKS.length; i++) {
      marks[i] = part("meter-mark");
      getChildren().add(marks[i]);
    }
    clip.setArcWidth(ROUND);
    clip.setArcHeight(ROUND);
    setClip(clip);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    part.setManaged(false);
    return part;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Double.MAX_VALUE;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    fill.resizeRelocate(0, 0, snapSizeX(width * used), height);
    double from = snapPositionX(width * Math.min(used, after));
    // a single record of many thousands is to be seen all the same
    double least = used == after ? 0 : 3;
    double size = Math.max(least, width * Math.abs(after - used));
    hatched.resizeRelocate(Math.min(from, width - size), 0, size, height);
    for (int i = 0; i < MARKS.length; i++) {
      marks[i].resizeRelocate(snapPositionX(width * MARKS[i]), 0, 1, height);
    }
  }
}
