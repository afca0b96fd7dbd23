package org.zonewright.ui.quota;

/** Where on a chart the lines are, in pixels. */
record ChartArea(double left, double top, double width, double height) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** The pixel of a place on the time axis, 0 to 1. */
  double x(double across) {
    return left + across * width;
  }

  /** The pixel of a place on the axis of counts, 0 to 1. */
  double y(double up) {
    return bottom() - up * height;
  }

  /** The place on the time axis of a pixel. */
  double across(double x) {
    return (x - left) / width;
  }
}
