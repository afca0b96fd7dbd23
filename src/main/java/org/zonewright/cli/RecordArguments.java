package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands about records are told. */
final class RecordArguments {

  private static final int MAX_PRIORITY = 65_535;

  @Parameters(index = "0", paramLabel = "ZONE", descriptionKey = "cli.parameter.zone")
  private String zone = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.parameter.name")
  private String name = "";

  @Parameters(index = "2", paramLabel = "TYPE", descriptionKey = "cli.parameter.type")
  private String type = "";

  @Parameters(
      index = "3..*",
      arity = "0..*",
      paramLabel = "CONTENT",
      descriptionKey = "cli.parameter.content")
  private List<String> content = new ArrayList<>();

  @Option(names = "--ttl", paramLabel = "T", descriptionKey = "cli.option.ttl")
  private Optional<String> ttl = Optional.empty();

  @Option(names = "--priority", paramLabel = "P", descriptionKey = "cli.option.priority")
  private Optional<Integer> priority = Optional.empty();

  @Mixin private final AccountOption account = new AccountOption();

  String zone() {
    return zone;
  }

  Optional<String> account() {
    return account.name();
  }

  /** The record that is meant, in the zone of that name. */
  WantedRecord wanted(DnsName apex, Output output) {
    Names names = new Names(output);
    if (priority.filter(p -> p < 0 || p > MAX_PRIORITY).isPresent()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.priority"));
    }
    WantedRecord wanted =
        new WantedRecord(
            names.inZone(name, apex),
            names.type(type),
            names.ttl(ttl),
            priority.map(OptionalInt::of).orElseGet(OptionalInt::empty),
            // several words need no quotes in a shell, then
            content.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", content)));
    priority.ifPresent(given -> refuseUselessPriority(given, wanted, output));
    return wanted;
  }

  /** A priority that would be left out silently is a misunderstanding. */
  private static void refuseUselessPriority(int given, WantedRecord wanted, Output output) {
    RecordType type = wanted.type();
    if (type.isKnown() && !type.hasPriority()) {
      throw new CommandFailure(
          FailureKind.USAGE, output.text("cli.usage.noPriority", type.mnemonic()));
    }
    wanted
        .priorityInContent()
        .ifPresent(
            inContent -> {
              if (inContent != given) {
                throw new CommandFailure(
                    FailureKind.USAGE,
                    output.text(
                        "cli.usage.priorityTwice",
                        String.valueOf(inContent),
                        String.valueOf(given)));
              }
            });
  }
}
