package org.zonewright.cli;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.zonewright.dns.DnsLookup;
import org.zonewright.dns.LiveLookup;
import org.zonewright.dns.NameServer;
import picocli.CommandLine.Option;

/** Whether and how the DNS itself is asked. */
final class LiveOptions {

  private static final long LONGEST_SECONDS = 60;

  @Option(names = "--live", descriptionKey = "cli.option.live")
  private boolean live;

  @Option(names = "--server", paramLabel = "HOST[:PORT]", descriptionKey = "cli.option.server")
  private Optional<String> server = Optional.empty();

  @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "cli.option.timeout")
  private Optional<Long> timeout = Optional.empty();

  /**
   * Whether it is asked.
   *
   * @throws CommandFailure if it is told how but not whether
   */
  boolean live(Output output) {
    if (!live && (server.isPresent() || timeout.isPresent())) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.live"));
    }
    return live;
  }

  /**
   * What asks it: the operating system's name servers, or the one that is named.
   *
   * @throws CommandFailure if that cannot be one
   */
  LiveLookup lookup(Output output, Clock clock) {
    Duration patience = timeout.map(s -> patience(s, output)).orElse(DnsLookup.PATIENCE);
    if (server.isEmpty()) {
      return DnsLookup.ofSystem(patience, clock);
    }
    NameServer named =
        NameServer.parse(server.get())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        FailureKind.USAGE, output.text("cli.usage.server", server.get())));
    try {
      return DnsLookup.of(named, patience, clock);
    } catch (UnknownHostException _) {
      throw new CommandFailure(
          FailureKind.IO, output.text("cli.live.unknownServer", named.toString()));
    }
  }

  private static Duration patience(long seconds, Output output) {
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text("cli.usage.timeout", LONGEST_SECONDS));
    }
    return Duration.ofSeconds(seconds);
  }
}
