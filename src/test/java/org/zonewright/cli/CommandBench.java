package org.zonewright.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.zonewright.DataDirectory;
import org.zonewright.Services;
import org.zonewright.account.CredentialStore;
import org.zonewright.account.Credentials;
import org.zonewright.account.EnvironmentCredentials;
import org.zonewright.account.MemoryCredentials;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;

/** Runs commands in this process against a sandbox. */
final class CommandBench implements AutoCloseable {

  final Sandbox sandbox;
  private final Path directory;
  private final Clock clock = Clock.systemUTC();
  private List<CredentialStore> places = List.of(new MemoryCredentials());
  private Terminal terminal = FakeTerminal.nobody();
  private WindowOpener window =
      (_, _, _) -> {
        throw new AssertionError("no window was asked for");
      };
  private String input = "";
  private Locale system = Locale.ENGLISH;

  CommandBench(Path directory) {
    this.directory = directory;
    try {
      this.sandbox =
          Sandbox.start(SandboxOptions.defaults().withZones(12).withRecords(150).withReverse(8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
  }

  /** A bench with both accounts, called cloud and registrar, synchronised. */
  static CommandBench synced(Path directory) {
    CommandBench bench = new CommandBench(directory).withToken();
    bench.addAccounts();
    Ran sync = bench.run("sync");
    if (sync.status() != 0) {
      throw new AssertionError(sync.err());
    }
    return bench;
  }

  void addAccounts() {
    run("accounts", "add", "ionos", "--name", "cloud", "--url", sandbox.ionosUrl().toString());
    run(
        "accounts",
        "add",
        "bdom",
        "--name",
        "registrar",
        "--user-id",
        String.valueOf(sandbox.userId()),
        "--url",
        sandbox.bdomUrl().toString());
  }

  /** From now on the environment holds the sandbox's token. */
  CommandBench withToken() {
    return withToken(sandbox.token());
  }

  CommandBench withToken(String token) {
    return withPlaces(new EnvironmentCredentials(Map.of(EnvironmentCredentials.VARIABLE, token)));
  }

  CommandBench withPlaces(CredentialStore... stores) {
    places = List.of(stores);
    return this;
  }

  CommandBench withTerminal(Terminal user) {
    terminal = user;
    return this;
  }

  CommandBench withWindow(WindowOpener opener) {
    window = opener;
    return this;
  }

  /** From now on the operating system speaks that language. */
  CommandBench inLanguage(Locale locale) {
    system = locale;
    return this;
  }

  CommandBench withInput(String text) {
    input = text;
    return this;
  }

  Path directory() {
    return directory;
  }

  /** Works on the data as the window would. */
  <T> T inWindow(Function<Services, T> work) {
    try (Services services = open(directory, new Credentials(places))) {
      return work.apply(services);
    }
  }

  Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal);
    int status =
        new CommandLineFace(
                streams,
                system,
                new DataDirectory(
                    "Linux", directory, Map.of(DataDirectory.VARIABLE, directory.toString())),
                new CommandLineFace.Openers(
                    chosen -> open(chosen, new Credentials(places)),
                    chosen -> Services.demo(chosen, clock),
                    (chosen, demo, language) -> window.open(chosen, demo, language)),
                (chosen, verbose) -> {})
            .run(arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Services open(Path chosen, Credentials credentials) {
    return Services.open(chosen, credentials, Services.providers(clock), clock);
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
