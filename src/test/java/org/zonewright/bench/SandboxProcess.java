package org.zonewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;

/** A running {@link SandboxServer}. Both providers have half of what it is started with. */
final class SandboxProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;
  private final Writer commands;
  private final String[] told;

  private SandboxProcess(Process process) throws IOException {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.commands = process.outputWriter(StandardCharsets.UTF_8);
    this.told = answer().split(" ", -1);
  }

  static SandboxProcess start(int zones, int records, int reverse) throws IOException {
    List<String> line =
        Java.running(
            SandboxServer.class,
            List.of(),
            Integer.toString(zones),
            Integer.toString(records),
            Integer.toString(reverse));
    return new SandboxProcess(
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("the sandbox ended");
    }
    return line;
  }

  /** Changes that many records, as another client would. */
  void change(ProviderKind kind, int records) throws IOException {
    command(kind == ProviderKind.IONOS ? "ionos" : "bdom", records);
  }

  /** Lets every answer wait for that long. */
  void latency(Duration time) throws IOException {
    command("latency", time.toMillis());
  }

  private void command(String what, long number) throws IOException {
    commands.write(what + " " + number + "\n");
    commands.flush();
    answer();
  }

  URI ionosUrl() {
    return URI.create(told[0]);
  }

  String token() {
    return told[1];
  }

  URI bdomUrl() {
    return URI.create(told[2]);
  }

  long userId() {
    return Long.parseLong(told[3]);
  }

  Account account(ProviderKind kind) {
    AccountId id = new AccountId("bench-" + kind);
    return switch (kind) {
      case IONOS -> new Account(id, "contract", kind, ionosUrl(), OptionalLong.empty());
      case BDOM -> new Account(id, "registrar", kind, bdomUrl(), OptionalLong.of(userId()));
    };
  }

  Optional<Secret> secret(ProviderKind kind) {
    return kind == ProviderKind.IONOS ? Optional.of(Secret.of(token())) : Optional.empty();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
