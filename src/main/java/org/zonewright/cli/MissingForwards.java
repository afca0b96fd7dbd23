package org.zonewright.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.Proposal;

/** Adds the address records that reverse records need first, or tells how that is done. */
final class MissingForwards {

  private final Services services;
  private final Output output;
  private final AccountChoice accounts;

  MissingForwards(Services services, Output output) {
    this.services = services;
    this.output = output;
    this.accounts = new AccountChoice(services.accounts(), output.messages());
  }

  /**
   * The proposal with them, if that is wished.
   *
   * @throws CommandFailure if it is not clear whose zone takes them
   */
  BulkProposal add(BulkProposal proposal, ForwardOptions options) {
    Map<Proposal, ForwardNeed> needs = proposal.needs(services.prerequisites().withoutDrafts());
    if (!options.withForward()) {
      long missing = needs.values().stream().filter(ForwardNeed.OfRecord.class::isInstance).count();
      if (missing > 0) {
        output.message("cli.reverse.hint.withForward", missing);
      }
      return proposal;
    }
    Optional<AccountId> chosen = options.account().map(name -> accounts.named(name).id());
    needs.forEach(this::tell);
    return proposal.with(needs, choices -> choose(choices, chosen));
  }

  /** Tells what cannot be added here. */
  private void tell(Proposal proposal, ForwardNeed need) {
    switch (need) {
      case ForwardNeed.NoZone(var name) ->
          output.message(
              "cli.reverse.forward.noZone", Idn.toUnicode(name), proposal.ip().toString());
      case ForwardNeed.AliasInTheWay(var _, var name) ->
          output.message(
              "cli.reverse.forward.alias", Idn.toUnicode(name), proposal.ip().toString());
      case ForwardNeed.Nothing _, ForwardNeed.OfRecord _ -> {}
    }
  }

  private Change.OfRecord choose(List<Change.OfRecord> choices, Optional<AccountId> chosen) {
    if (choices.size() == 1) {
      return choices.getFirst();
    }
    List<Change.OfRecord> fitting =
        choices.stream()
            .filter(choice -> chosen.isEmpty() || choice.account().equals(chosen.get()))
            .toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    String zone = Idn.toUnicode(choices.getFirst().zone().name());
    String names =
        choices.stream().map(c -> accounts.name(c.account())).collect(Collectors.joining(", "));
    throw new CommandFailure(
        FailureKind.AMBIGUOUS, output.text("cli.reverse.forward.ambiguous", zone, names));
  }
}
