package org.zonewright;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.cli.Program;
import org.zonewright.cli.Surroundings;
import org.zonewright.text.Messages;
import org.zonewright.ui.WindowOptions;
import org.zonewright.ui.ZonewrightApp;

/** The program: a command line, and without a command the window. */
public final class Zonewright {

  private static final String VERSION = "1.0.0";

  private Zonewright() {}

  /** Runs what the arguments say and ends the process with the exit status of that. */
  public static void main(String... arguments) {
    Surroundings surroundings =
        Surroundings.ofProcess(
            List.of(arguments),
            Optional.of(
                (directory, demo) -> ZonewrightApp.open(new WindowOptions(directory, demo))));
    Program program = new Program(surroundings, new Messages(Locale.getDefault()), VERSION);
    System.exit(program.run(arguments));
  }
}
