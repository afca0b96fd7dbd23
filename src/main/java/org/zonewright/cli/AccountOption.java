package org.zonewright.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The choice of an account. */
final class AccountOption {

  @Option(names = "--account", paramLabel = "NAME", descriptionKey = "cli.option.account")
  private Optional<String> name = Optional.empty();

  Optional<String> name() {
    return name;
  }
}
