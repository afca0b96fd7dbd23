package org.zonewright;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.cli.Program;
import org.zonewright.cli.Surroundings;
import org.zonewright.text.Messages;

/** The program: a command line. */
public final class Zonewright {

  private static final String VERSION = "1.0.0";

  private Zonewright() {}

  /** Runs what the arguments say and ends the process with the exit status of {@code cli.md}. */
  public static void main(String... arguments) {
    Surroundings surroundings = Surroundings.ofProcess(List.of(arguments), Optional.empty());
    Program program = new Program(surroundings, new Messages(Locale.getDefault()), VERSION);
    System.exit(program.run(arguments));
  }
}
