package org.zonewright.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;

/** {@code sandbox}: stand-ins of both providers until the process is interrupted. */
final class SandboxCommand implements Command {

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.sandbox")
        .number("--ionos-port", "P", "cli.option.ionosPort")
        .number("--bdom-port", "P", "cli.option.bdomPort")
        .number("--zones", "N", "cli.option.zones")
        .number("--records", "N", "cli.option.records")
        .number("--reverse", "N", "cli.option.reverse")
        .number("--latency", "MS", "cli.option.latency");
  }

  @Override
  public int run(Session session) {
    try (Sandbox sandbox = Sandbox.start(options(session))) {
      session.output().line(sandbox.announcement());
      session.terminal().out().flush();
      new CountDownLatch(1).await();
      return ExitStatus.DONE;
    } catch (IOException e) {
      throw session.failure("sandbox", "cli.sandbox.failed", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      return ExitStatus.DONE;
    }
  }

  private static SandboxOptions options(Session session) {
    SandboxOptions usual = SandboxOptions.defaults();
    try {
      return usual
          .withPorts(
              number(session, "--ionos-port", usual.ionosPort()),
              number(session, "--bdom-port", usual.bdomPort()))
          .withZones(number(session, "--zones", usual.zones()))
          .withRecords(number(session, "--records", usual.records()))
          .withReverse(number(session, "--reverse", usual.reverse()))
          .withLatency(Duration.ofMillis(number(session, "--latency", 0)));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }

  private static int number(Session session, String option, int usual) {
    return session.invocation().option(option, Integer.class).orElse(usual);
  }
}
