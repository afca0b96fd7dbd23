package org.zonewright.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
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
   * The proposal of a single name with the address record it lacks, if that is wished; also where
   * the name has other addresses, for the wish is for this name.
   *
   * @throws CommandFailure if it is not clear whose zone takes it
   */
  BulkProposal addToOne(BulkProposal proposal, ForwardOptions options) {
    return add(proposal, options, MissingForwards::choices);
  }

  /**
   * The proposal of many names with the address records they lack, if that is wished, but for names
   * that have other addresses.
   *
   * @throws CommandFailure if it is not clear whose zone takes them
   */
  BulkProposal addToMany(BulkProposal proposal, ForwardOptions options) {
    return add(proposal, options, ForwardNeed::choicesAmongMany);
  }

  private BulkProposal add(
      BulkProposal proposal,
      ForwardOptions options,
      Function<ForwardNeed, List<Change.OfRecord>> addable) {
    Map<Proposal, ForwardNeed> needs = proposal.needs(services.prerequisites().withoutDrafts());
    if (!options.withForward()) {
      long missing = needs.values().stream().filter(need -> !addable.apply(need).isEmpty()).count();
      if (missing > 0) {
        output.message("cli.reverse.hint.withForward", missing);
      }
      return proposal;
    }
    Optional<AccountId> chosen = options.account().map(name -> accounts.named(name).id());
    needs.forEach((each, need) -> tell(each, need, !addable.apply(need).isEmpty()));
    return proposal.with(
        needs,
        need ->
            Optional.of(addable.apply(need))
                .filter(choices -> !choices.isEmpty())
                .map(choices -> choose(choices, chosen)));
  }

  private static List<Change.OfRecord> choices(ForwardNeed need) {
    return need instanceof ForwardNeed.OfRecord(var choices, var _) ? choices : List.of();
  }

  /** Tells what is not added, and that a name gets one address more. */
  private void tell(Proposal proposal, ForwardNeed need, boolean added) {
    String ip = proposal.ip().toString();
    switch (need) {
      case ForwardNeed.NoZone(var name) ->
          output.message("cli.reverse.forward.noZone", Idn.toUnicode(name), ip);
      case ForwardNeed.AliasInTheWay(var _, var name) ->
          output.message("cli.reverse.forward.alias", Idn.toUnicode(name), ip);
      case ForwardNeed.OfRecord(var choices, var hasOthers) when hasOthers ->
          tellOthers(choices.getFirst(), ip, added);
      case ForwardNeed.OfRecord _, ForwardNeed.Nothing _ -> {}
    }
  }

  private void tellOthers(Change.OfRecord first, String ip, boolean added) {
    ResourceRecord record = first.after().orElseThrow();
    String name = Idn.toUnicode(record.name());
    if (added) {
      output.message("cli.reverse.forward.oneMore", name, ip);
    } else {
      output.message(
          "cli.reverse.forward.others",
          name,
          ip,
          Idn.toUnicode(first.zone().name()),
          record.type().mnemonic());
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
