package org.zonewright.cli;

import java.util.Optional;

/**
 * Tells from the arguments alone that no command is meant but the window, which then does not wait
 * for all commands to be put together: that takes as long as the window itself.
 */
final class WindowArguments {

  private static final String DEMO = "--demo";
  private static final String DATA = "--data";

  private WindowArguments() {}

  /** The options, if there are none but those of the window, whole and with their values. */
  static Optional<GlobalOptions> of(String... arguments) {
    Optional<String> data = Optional.empty();
    boolean demo = false;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals(DEMO) && !demo) {
        demo = true;
      } else if (argument.equals(DATA) && data.isEmpty() && isValue(arguments, i + 1)) {
        i++;
        data = Optional.of(arguments[i]);
      } else {
        // whatever it is, it is understood, or told, where all arguments are
        return Optional.empty();
      }
    }
    return Optional.of(new GlobalOptions(data, demo));
  }

  private static boolean isValue(String[] arguments, int index) {
    return index < arguments.length && !arguments[index].startsWith("-");
  }
}
