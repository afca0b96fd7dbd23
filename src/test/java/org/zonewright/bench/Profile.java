package org.zonewright.bench;

/** Prints what the window's thread was doing in long pauses, where {@code -Dbench.profile} asks. */
final class Profile {

  private Profile() {}

  static void show(String during, FxWatchdog watchdog) {
    if (Boolean.getBoolean("bench.profile")) {
      System.err.printf(
          "%s: longest pause %d ms%n%s%n",
          during, watchdog.longest().toMillis(), watchdog.profile());
    }
  }
}
