package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressState;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which addresses of the reverse matrix a command is about. */
final class AddressOptions {

  @Mixin private final NetworkOption network = new NetworkOption();

  @Option(names = "--state", paramLabel = "STATE", descriptionKey = "cli.option.state")
  private List<String> states = new ArrayList<>();

  @Mixin private final AccountOption account = new AccountOption();

  @Option(names = "--all", descriptionKey = "cli.option.allAddresses")
  private boolean all;

  Optional<Network> network(Output output) {
    return network.network(output);
  }

  /** The states of which an address must have one; none for any. */
  Set<AddressState> states(Output output) {
    Names names = new Names(output);
    return states.stream().map(names::state).collect(Collectors.toSet());
  }

  Optional<String> account() {
    return account.name();
  }

  /** Whether addresses without reverse record are wanted too, whatever states are. */
  boolean all() {
    return all;
  }
}
