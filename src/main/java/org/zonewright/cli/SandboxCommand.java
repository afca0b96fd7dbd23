package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves stand-ins of both providers until it is interrupted. */
@Command(name = "sandbox")
final class SandboxCommand implements Callable<Integer> {

  @Option(names = "--ionos-port", paramLabel = "PORT", descriptionKey = "cli.option.ionosPort")
  private int ionosPort;

  @Option(names = "--bdom-port", paramLabel = "PORT", descriptionKey = "cli.option.bdomPort")
  private int bdomPort;

  @Option(names = "--zones", paramLabel = "N", descriptionKey = "cli.option.zones")
  private Optional<Integer> zones = Optional.empty();

  @Option(names = "--records", paramLabel = "N", descriptionKey = "cli.option.records")
  private Optional<Integer> records = Optional.empty();

  @Option(names = "--reverse", paramLabel = "N", descriptionKey = "cli.option.reverse")
  private Optional<Integer> reverse = Optional.empty();

  @Option(names = "--latency", paramLabel = "MS", descriptionKey = "cli.option.latency")
  private long latency;

  @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cli.option.seed")
  private Optional<Long> seed = Optional.empty();

  private final Output output;

  SandboxCommand(Output output) {
    this.output = output;
  }

  @Override
  public Integer call() {
    try (Sandbox sandbox = Sandbox.start(options())) {
      output.line(sandbox.announcement());
      awaitInterruption(sandbox);
      return ExitStatus.DONE.code();
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(output.text("cli.sandbox.port", String.valueOf(e.getMessage())), e));
    }
  }

  private SandboxOptions options() {
    SandboxOptions usual = SandboxOptions.defaults();
    try {
      return new SandboxOptions(
          ionosPort,
          bdomPort,
          zones.orElse(usual.zones()),
          records.orElse(usual.records()),
          reverse.orElse(usual.reverse()),
          Duration.ofMillis(latency),
          seed.orElse(usual.seed()));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text("cli.usage.sandbox", String.valueOf(e.getMessage())));
    }
  }

  private static void awaitInterruption(Sandbox sandbox) {
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
