package org.zonewright;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the data is if nobody says otherwise: {@code %LOCALAPPDATA%} on Windows, {@code
 * ~/Library/Application Support} on macOS, {@code $XDG_DATA_HOME} or {@code ~/.local/share}
 * elsewhere (XDG Base Directory Specification).
 *
 * @param system the name of the operating system, as in {@code os.name}
 * @param home the user's home directory
 * @param environment the environment's variables
 */
public record DataDirectory(String system, Path home, Map<String, String> environment) {

  /** The variable that chooses another directory. */
  public static final String VARIABLE = "ZONEWRIGHT_DATA";

  /** Copies the map. */
  public DataDirectory {
    environment = Map.copyOf(environment);
  }

  /** That of this process. */
  public static DataDirectory ofProcess() {
    return new DataDirectory(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")),
        System.getenv());
  }

  /** The directory that the variable chooses, else the platform's. */
  public Path path() {
    return variable(VARIABLE).map(Path::of).orElseGet(this::platform);
  }

  private Path platform() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return variable("LOCALAPPDATA")
          .map(Path::of)
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("Zonewright");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Zonewright");
    }
    return variable("XDG_DATA_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("zonewright");
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
