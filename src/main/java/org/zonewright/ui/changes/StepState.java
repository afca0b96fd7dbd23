package org.zonewright.ui.changes;

import java.util.Locale;

/** How a step of a plan stands. */
public enum StepState {
  /** Not sent yet. */
  WAITING,
  /** Being sent. */
  RUNNING,
  /** Done and read back. */
  DONE,
  /** Accepted; the provider is still carrying it out. */
  PROVISIONING,
  /** The provider did not do it. */
  FAILED,
  /** Sent, but reading back shows something else. */
  DIFFERENT,
  /** Someone else changed it; nothing was sent. */
  CONFLICT,
  /** Sent, but whether it was done is not known. */
  UNKNOWN,
  /** Not sent. */
  SKIPPED;

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return this != WAITING && this != RUNNING;
  }

  /** Whether it has ended other than meant. */
  public boolean isTrouble() {
    return switch (this) {
      case FAILED, DIFFERENT, CONFLICT, UNKNOWN -> true;
      case WAITING, RUNNING, DONE, PROVISIONING, SKIPPED -> false;
    };
  }

  /** Whether what is there should be read anew before anything else. */
  public boolean needsReading() {
    return this == DIFFERENT || this == CONFLICT || this == UNKNOWN;
  }

  /** Lower-case name, used in message keys and style classes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
