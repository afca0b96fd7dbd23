package org.zonewright.ui.common;

/** The one state of a screen or pane. */
public enum ScreenState {
  /** What it shows is being read. */
  LOADING,
  /** It shows something. */
  READY,
  /** There is nothing to show. */
  EMPTY,
  /** Reading failed. */
  FAILED
}
