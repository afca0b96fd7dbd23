package org.zonewright.dns;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Name servers of others that may be installed. */
public enum RealProgram {
  BIND("named", "bind9", ".* running") {
    @Override
    List<String> arguments(Path configuration) {
      return List.of("-g", "-c", configuration.toString());
    }

    @Override
    String configuration(Path directory, int port, Map<String, Path> zones) {
      StringBuilder text = new StringBuilder();
      text.append("options {\n  directory \"%s\";\n".formatted(directory));
      text.append("  listen-on port %d { 127.0.0.1; };\n".formatted(port));
      text.append("  listen-on-v6 { none; };\n  recursion no;\n  dnssec-validation no;\n");
      text.append("  pid-file none;\n  session-keyfile none;\n};\ncontrols { };\n");
      zones.forEach(
          (zone, file) ->
              text.append("zone \"%s\" { type primary; file \"%s\"; };\n".formatted(zone, file)));
      return text.toString();
    }
  },

  KNOT("knotd", "knot", ".*server started.*") {
    @Override
    List<String> arguments(Path configuration) {
      return List.of("-c", configuration.toString());
    }

    @Override
    String configuration(Path directory, int port, Map<String, Path> zones) {
      StringBuilder text = new StringBuilder();
      text.append("server:\n  rundir: \"%s\"\n  listen: 127.0.0.1@%d\n".formatted(directory, port));
      text.append("log:\n  - target: stdout\n    any: info\n");
      text.append("database:\n  storage: \"%s\"\nzone:\n".formatted(directory));
      zones.forEach(
          (zone, file) ->
              text.append("  - domain: \"%s.\"\n    file: \"%s\"\n".formatted(zone, file)));
      return text.toString();
    }
  };

  private final String command;
  private final String packageName;
  private final String started;

  RealProgram(String command, String packageName, String started) {
    this.command = command;
    this.packageName = packageName;
    this.started = started;
  }

  abstract List<String> arguments(Path configuration);

  abstract String configuration(Path directory, int port, Map<String, Path> zones);

  /** Whether a line of its log says that it answers. */
  boolean tellsStart(String line) {
    return line.matches(started);
  }

  /** Where it is, on the path or where Debian has it. */
  public Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .map(directory -> Path.of(directory, command))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What to do where it is not. */
  public String absence() {
    return "Skipped: no %s on the path; install the package %s to run this."
        .formatted(command, packageName);
  }
}
