package org.zonewright.cli;

import java.util.Optional;
import org.zonewright.model.Network;
import picocli.CommandLine.Option;

/** The choice of a block of addresses. */
final class NetworkOption {

  @Option(names = "--network", paramLabel = "CIDR", descriptionKey = "cli.option.network")
  private Optional<String> network = Optional.empty();

  /**
   * The block; empty if none was given.
   *
   * @throws CommandFailure if what was given is none
   */
  Optional<Network> network(Output output) {
    return network.map(new Names(output)::network);
  }
}
