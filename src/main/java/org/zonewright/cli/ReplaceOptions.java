package org.zonewright.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.Services;
import org.zonewright.change.Replacement;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ZoneRef;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is replaced by what, and where. */
final class ReplaceOptions {

  @Option(names = "--text", paramLabel = "OLD", descriptionKey = "cli.option.text")
  private Optional<String> text = Optional.empty();

  @Option(names = "--address", paramLabel = "OLD", descriptionKey = "cli.option.address")
  private Optional<String> address = Optional.empty();

  @Option(names = "--with", paramLabel = "NEW", descriptionKey = "cli.option.with")
  private Optional<String> with = Optional.empty();

  @Option(names = "--whole-words", descriptionKey = "cli.option.wholeWords")
  private boolean wholeWords;

  @Option(names = "--ttl", paramLabel = "NEW", descriptionKey = "cli.option.newTtl")
  private Optional<String> ttl = Optional.empty();

  @Option(names = "--old-ttl", paramLabel = "OLD", descriptionKey = "cli.option.oldTtl")
  private Optional<String> oldTtl = Optional.empty();

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "cli.option.replaceZone")
  private List<String> zones = List.of();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.option.replaceType")
  private Optional<String> type = Optional.empty();

  @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.replaceName")
  private Optional<String> name = Optional.empty();

  @Mixin private final AccountOption account = new AccountOption();

  /**
   * The replacement.
   *
   * @throws CommandFailure if it is not clear what, or a zone or account is not known
   */
  Replacement replacement(Services services, Output output) {
    return new Replacement(scope(services, output), what(output));
  }

  private Replacement.Scope scope(Services services, Output output) {
    AccountChoice accounts = new AccountChoice(services.accounts(), output.messages());
    Optional<AccountId> owner = account.name().map(text -> accounts.named(text).id());
    ZoneChoice choice = new ZoneChoice(services, output);
    Set<ZoneRef> chosen = new HashSet<>();
    zones.forEach(zone -> chosen.add(choice.find(zone, account.name()).zone().ref()));
    return new Replacement.Scope(owner, chosen, type.map(new Names(output)::type), name.orElse(""));
  }

  private Replacement.What what(Output output) {
    boolean oneKind =
        Stream.of(text, address, ttl).filter(Optional::isPresent).count() == 1
            && ttl.isPresent() == with.isEmpty()
            && (oldTtl.isEmpty() || ttl.isPresent())
            && (!wholeWords || text.isPresent());
    if (!oneKind || text.filter(String::isEmpty).isPresent()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.replace"));
    }
    Names names = new Names(output);
    String replacement = with.orElse("");
    if (text.isPresent()) {
      return new Replacement.What.Text(text.get(), replacement, wholeWords);
    }
    if (ttl.isPresent()) {
      return new Replacement.What.Ttl(names.ttl(oldTtl), names.ttl(ttl).orElseThrow());
    }
    IpAddress from = names.address(address.orElse(""));
    IpAddress to = names.address(replacement);
    if (from.isV4() != to.isV4()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.families"));
    }
    return new Replacement.What.Address(from, to);
  }
}
