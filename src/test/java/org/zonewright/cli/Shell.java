package org.zonewright.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.account.Credentials;
import org.zonewright.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process, as a shell would one after the other. */
final class Shell {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Path directory;
  private final Credentials credentials = Services.memoryCredentials();
  private final List<String> windows = new ArrayList<>();
  private Map<String, String> environment = Map.of();
  private String input = "";
  private boolean interactive;

  /** What a command left. */
  record Run(int status, String out, String err) {

    /** Standard output as one JSON document. */
    JsonNode json() {
      return MAPPER.readTree(out);
    }
  }

  Shell(Path directory) {
    this.directory = directory;
  }

  /** Sets the environment of the next commands. */
  Shell environment(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  /** What standard input of the next commands holds, and whether it is a person. */
  Shell input(String text, boolean person) {
    input = text;
    interactive = person;
    return this;
  }

  /** The windows that were opened. */
  List<String> windows() {
    return windows;
  }

  Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            interactive);
    Optional<Credentials> places =
        environment.containsKey("ZONEWRIGHT_TOKEN") ? Optional.empty() : Optional.of(credentials);
    Surroundings surroundings =
        new Surroundings(
            terminal,
            environment,
            directory,
            Clock.systemUTC(),
            places,
            Optional.of((data, demo) -> windows.add(data.getFileName() + " " + demo)));
    int status = new Program(surroundings, new Messages(Locale.ENGLISH), "1").run(arguments);
    return new Run(status, out.toString(), err.toString());
  }

  /** Runs a command that must do what it is asked. */
  Run done(String... arguments) {
    Run run = run(arguments);
    if (run.status() != ExitStatus.DONE) {
      throw new AssertionError(run.toString());
    }
    return run;
  }

  /** The credentials that commands share, where no token is in the environment. */
  Credentials credentials() {
    return credentials;
  }
}
