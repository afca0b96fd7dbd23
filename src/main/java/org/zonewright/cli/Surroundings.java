package org.zonewright.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.DataDirectory;
import org.zonewright.Services;
import org.zonewright.account.Credentials;

/**
 * What the program finds around itself.
 *
 * @param terminal where it reads and writes
 * @param environment the environment's variables
 * @param directory the data directory if no option says otherwise
 * @param clock tells the time
 * @param credentials where secrets are looked for, if they need not be the process's own places
 * @param window opens the window, if there is one
 */
public record Surroundings(
    Terminal terminal,
    Map<String, String> environment,
    Path directory,
    Clock clock,
    Optional<Credentials> credentials,
    Optional<WindowOpener> window) {

  /** Copies the map. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of a process that was started with these arguments. */
  public static Surroundings ofProcess(List<String> arguments, Optional<WindowOpener> window) {
    return new Surroundings(
        Terminal.ofProcess(arguments.contains(CommandTree.JSON)),
        System.getenv(),
        DataDirectory.ofProcess().path(),
        Clock.systemUTC(),
        Optional.empty(),
        window);
  }

  /** Opens the services over a data directory. */
  Services open(Path data) {
    Credentials places = credentials.orElseGet(() -> Services.systemCredentials(environment));
    return Services.open(data, places, Services.providers(clock), clock);
  }
}
