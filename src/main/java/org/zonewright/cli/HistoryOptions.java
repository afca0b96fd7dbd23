package org.zonewright.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.change.HistoryFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which entries of the history are shown. */
final class HistoryOptions {

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.option.historyZone")
  private Optional<String> zone = Optional.empty();

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.historyName")
  private Optional<String> name = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.fromDate")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.toDate")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      descriptionKey = "cli.option.limit")
  private int limit;

  @Mixin private final AccountOption account = new AccountOption();

  /**
   * How many entries at most.
   *
   * @throws CommandFailure if that is none
   */
  int limit(Output output) {
    if (limit < 1) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.limit"));
    }
    return limit;
  }

  /**
   * The filter.
   *
   * @throws CommandFailure if a name or a date cannot be understood
   */
  HistoryFilter filter(Services services, Output output) {
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    ZoneId here = services.clock().getZone();
    return new HistoryFilter(
        account.name().map(text -> accounts.named(text).id()),
        zone.map(new Names(output)::zone),
        name.orElse(""),
        from.map(text -> instant(text, 0, here, output)),
        to.map(text -> instant(text, 1, here, output)));
  }

  /** An instant, or the beginning of that day or of a later one, where the user is. */
  private static Instant instant(String text, int daysLater, ZoneId here, Output output) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(daysLater).atStartOfDay(here).toInstant();
    } catch (DateTimeException _) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.date", text));
    }
  }
}
