package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import picocli.CommandLine.Option;

/** How conflicts are settled, and which. */
final class SettleOptions {

  @Option(
      names = "--take",
      paramLabel = "base|theirs|mine|both",
      descriptionKey = "cli.option.take")
  private Optional<String> take = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.conflictName")
  private Optional<String> name = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.option.conflictType")
  private Optional<String> type = Optional.empty();

  /** Whether any are to be settled. */
  boolean given() {
    return take.isPresent();
  }

  /**
   * Settles those of the conflicts that are chosen by name and type, or all.
   *
   * @throws CommandFailure if none is chosen, or the choice is none or does not fit
   */
  void settle(Services services, Output output, List<Conflict> conflicts, Optional<DnsName> zone) {
    ConflictChoice choice = choice(output);
    List<Conflict> chosen =
        conflicts.stream().filter(conflict -> isChosen(conflict, zone, output)).toList();
    if (chosen.isEmpty()) {
      throw new CommandFailure(FailureKind.NO_CONFLICT, output.text("cli.conflict.none"));
    }
    boolean setsOnly = chosen.stream().allMatch(Conflict.OfRecordSet.class::isInstance);
    if (choice == ConflictChoice.BOTH && !setsOnly) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.takeBoth"));
    }
    chosen.forEach(conflict -> services.conflicts().resolve(conflict, choice));
    output.message("cli.conflict.settled", chosen.size());
  }

  private ConflictChoice choice(Output output) {
    return switch (take.orElse("").toLowerCase(Locale.ROOT)) {
      case "base" -> ConflictChoice.BASE;
      case "theirs" -> ConflictChoice.THEIRS;
      case "mine" -> ConflictChoice.MINE;
      case "both" -> ConflictChoice.BOTH;
      default ->
          throw new CommandFailure(
              FailureKind.USAGE, output.text("cli.usage.take", take.orElse("")));
    };
  }

  private boolean isChosen(Conflict conflict, Optional<DnsName> zone, Output output) {
    return switch (conflict) {
      case Conflict.OfRecordSet(var _, var key, var _, var _, var _) ->
          name.map(text -> key.name().equals(named(text, zone, output))).orElse(true)
              && type.map(text -> key.type().equals(new Names(output).type(text))).orElse(true);
      case Conflict.OfSoa(var ref, var _, var _, var _) ->
          name.map(text -> ref.name().equals(named(text, zone, output))).orElse(true)
              && type.map("SOA"::equalsIgnoreCase).orElse(true);
      case Conflict.OfReverse(var _, var ip, var _, var _, var _) ->
          name.map(text -> IpAddress.parse(text).equals(Optional.of(ip))).orElse(true)
              && type.map("PTR"::equalsIgnoreCase).orElse(true);
    };
  }

  /** Relative to the zone if one was chosen, otherwise complete. */
  private static DnsName named(String text, Optional<DnsName> zone, Output output) {
    return zone.map(apex -> new Names(output).inZone(text, apex))
        .orElseGet(() -> Idn.toAscii(text));
  }
}
