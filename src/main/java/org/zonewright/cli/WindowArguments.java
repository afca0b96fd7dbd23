package org.zonewright.cli;

/** Tells from the arguments alone, before anything is understood, that no command is meant. */
final class WindowArguments {

  private static final String DEMO = "--demo";
  private static final String DATA = "--data";

  private WindowArguments() {}

  /** Whether there are only options that the window takes, whole and with their values. */
  static boolean areThose(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      boolean valueFollows = argument.equals(DATA) && i + 1 < arguments.length;
      if (valueFollows) {
        i++;
      } else if (!argument.equals(DEMO) && !argument.startsWith(DATA + "=")) {
        return false;
      }
    }
    return true;
  }
}
