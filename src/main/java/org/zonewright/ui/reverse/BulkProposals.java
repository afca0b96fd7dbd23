package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.zonewright.dns.ReverseCsvRow;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.DeleteOrphans;
import org.zonewright.reverse.bulk.FillFromForward;
import org.zonewright.reverse.bulk.ImportPointers;
import org.zonewright.reverse.bulk.NameChoice;
import org.zonewright.reverse.bulk.NamePattern;
import org.zonewright.reverse.bulk.RenameTarget;
import org.zonewright.reverse.bulk.SetByPattern;

/** Turns what the user filled in into what would be changed; touches the matrix only. */
final class BulkProposals {

  private final ReverseMatrix matrix;
  private final List<AddressRow> shown;
  private final List<AddressRow> selected;

  BulkProposals(ReverseMatrix matrix, List<AddressRow> shown, List<AddressRow> selected) {
    this.matrix = matrix;
    this.shown = shown;
    this.selected = selected;
  }

  /**
   * Prepares the answer.
   *
   * @return what computes it on any thread; empty while there is nothing to be asked
   */
  Optional<Supplier<BulkProposal>> of(BulkQuestion question) {
    if (question.problem().isPresent()) {
      return Optional.empty();
    }
    return switch (question.kind()) {
      case FILL -> question.account().get().map(account -> fill(question, account));
      case PATTERN -> pattern(question);
      case IMPORT -> imported(question);
      case RENAME -> rename(question);
      case ORPHANS -> {
        List<AddressRow> rows = rows(question.scope().get());
        yield Optional.of(() -> new DeleteOrphans().propose(rows));
      }
    };
  }

  private Supplier<BulkProposal> fill(BulkQuestion question, Account account) {
    NameChoice choice =
        new NameChoice(
            question.chosen().get(),
            question.shortest().get() ? NameChoice.Rule.SHORTEST : NameChoice.Rule.ASK);
    FillFromForward fill = new FillFromForward(account.id(), choice, question.replace().get());
    List<AddressRow> rows = rows(question.scope().get());
    return () -> fill.propose(matrix, rows);
  }

  private Optional<Supplier<BulkProposal>> pattern(BulkQuestion question) {
    boolean written = NamePattern.problem(question.pattern().get()).isEmpty();
    if (!written || question.account().get().isEmpty()) {
      return Optional.empty();
    }
    SetByPattern set =
        new SetByPattern(
            question.account().get().get().id(),
            NamePattern.of(question.pattern().get()),
            question.replace().get());
    Optional<Network> network = Network.parse(question.network().get());
    BulkScope scope = question.scope().get();
    if (scope == BulkScope.NETWORK && network.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        () ->
            set.propose(
                matrix,
                scope == BulkScope.NETWORK
                    ? addresses(network.orElseThrow())
                    : rows(scope).stream().map(AddressRow::ip).distinct().toList()));
  }

  private static List<IpAddress> addresses(Network network) {
    return IntStream.range(0, network.size()).mapToObj(network::address).toList();
  }

  private Optional<Supplier<BulkProposal>> imported(BulkQuestion question) {
    if (question.account().get().isEmpty() || question.table().get().isEmpty()) {
      return Optional.empty();
    }
    ImportPointers pointers = new ImportPointers(question.account().get().get().id());
    List<ReverseCsvRow> rows = question.table().get().get().rows();
    boolean replace = question.replace().get();
    return Optional.of(
        () -> {
          BulkProposal all = pointers.propose(matrix, rows);
          return replace ? all : all.withoutReplacements();
        });
  }

  private Optional<Supplier<BulkProposal>> rename(BulkQuestion question) {
    Optional<DnsName> from = HostNameWords.name(question.from().get());
    Optional<DnsName> to = HostNameWords.name(question.to().get());
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(() -> new RenameTarget(from.get(), to.get()).propose(matrix));
  }

  private List<AddressRow> rows(BulkScope scope) {
    return scope == BulkScope.SELECTED ? selected : shown;
  }
}
