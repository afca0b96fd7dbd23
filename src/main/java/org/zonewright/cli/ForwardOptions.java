package org.zonewright.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether missing address records are added before reverse records, and where. */
final class ForwardOptions {

  @Option(names = "--with-forward", descriptionKey = "cli.option.withForward")
  private boolean withForward;

  @Option(names = "--forward-in", paramLabel = "N", descriptionKey = "cli.option.forwardAccount")
  private Optional<String> account = Optional.empty();

  boolean withForward() {
    return withForward;
  }

  /** Whose zone takes them, where several accounts have the zone. */
  Optional<String> account() {
    return account;
  }
}
