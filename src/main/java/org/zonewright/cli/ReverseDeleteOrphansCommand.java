package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.AccountId;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.MatrixFilter;
import org.zonewright.reverse.bulk.DeleteOrphans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes the reverse records whose address no cached zone knows. */
@Command(name = "delete-orphans")
final class ReverseDeleteOrphansCommand implements Callable<Integer> {

  @Mixin private final NetworkOption network = new NetworkOption();
  @Mixin private final AccountOption account = new AccountOption();
  @Mixin private final ManyOptions options = new ManyOptions();

  private final Shell shell;
  private final ReverseChanges changes;

  ReverseDeleteOrphansCommand(Shell shell, ReverseChanges changes) {
    this.shell = shell;
    this.changes = changes;
  }

  @Override
  public Integer call() {
    return shell.work(this::delete);
  }

  private ExitStatus delete(Services services) {
    Output output = shell.output();
    AddressChoice choice = new AddressChoice(services, output);
    MatrixFilter within = MatrixFilter.ALL.withNetwork(network.network(output));
    Optional<AccountId> owner = choice.account(account.name());
    List<AddressRow> rows =
        choice.matrix().filter(within).stream()
            .filter(row -> owner.isEmpty() || row.pointer().map(p -> p.account()).equals(owner))
            .toList();
    return changes.runMany(services, new DeleteOrphans().propose(rows), options);
  }
}
