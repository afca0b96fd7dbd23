package org.zonewright;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where Zonewright's data lies: what the user says, or else the operating system's usual place. On
 * Linux that follows the XDG Base Directory Specification.
 */
public final class DataDirectory {

  /** The environment variable that names another directory. */
  public static final String VARIABLE = "ZONEWRIGHT_DATA";

  private final String system;
  private final Path home;
  private final Map<String, String> environment;

  /**
   * For a computer.
   *
   * @param system the operating system's name, as in the system property {@code os.name}
   * @param home the user's home directory
   * @param environment environment variables
   */
  public DataDirectory(String system, Path home, Map<String, String> environment) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.home = home;
    this.environment = Map.copyOf(environment);
  }

  /** For this computer and user. */
  public static DataDirectory ofSystem(Map<String, String> environment) {
    return new DataDirectory(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        environment);
  }

  /**
   * The directory to use: the one given, else that of {@value #VARIABLE}, else the usual place. It
   * need not be there yet.
   *
   * @throws InvalidPathException if what is given cannot be a path
   */
  public Path choose(Optional<String> given) {
    return given
        .filter(path -> !path.isBlank())
        .or(() -> variable(VARIABLE))
        .map(Path::of)
        .orElseGet(this::usual)
        .toAbsolutePath()
        .normalize();
  }

  /** Where a demo's data is, apart from the real data in {@code directory}. */
  public static Path ofDemo(Path directory) {
    return directory.resolve("demo");
  }

  private Path usual() {
    if (system.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .map(Path::of)
          .orElseGet(() -> home.resolve("AppData").resolve("Local"))
          .resolve("Zonewright");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Zonewright");
    }
    return variable("XDG_DATA_HOME")
        .map(Path::of)
        // the specification: a relative path is to be ignored
        .filter(Path::isAbsolute)
        .orElseGet(() -> home.resolve(".local").resolve("share"))
        .resolve("zonewright");
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
