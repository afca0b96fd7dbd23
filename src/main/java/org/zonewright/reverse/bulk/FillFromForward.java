package org.zonewright.reverse.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.dns.HostNames;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ReverseMatrix;

/**
 * Gives addresses the names that the cached zones have for them.
 *
 * @param account the account for new reverse records
 * @param choice which of several names
 * @param replace whether reverse records whose name has not the address are proposed to be changed
 */
public record FillFromForward(AccountId account, NameChoice choice, boolean replace) {

  /** What filling those rows of the matrix would do. */
  public BulkProposal propose(ReverseMatrix matrix, List<AddressRow> rows) {
    Outcome outcome = new Outcome();
    Set<IpAddress> seen = new HashSet<>();
    for (AddressRow row : rows) {
      if (seen.add(row.ip())) {
        propose(matrix, row, outcome);
      }
    }
    return outcome.done();
  }

  private void propose(ReverseMatrix matrix, AddressRow row, Outcome outcome) {
    List<DnsName> names = row.names();
    List<DnsName> hosts = names.stream().filter(HostNames::isHostName).toList();
    if (row.states().has(AddressState.CONFIRMED)) {
      outcome.skip(row.ip(), SkipReason.CONFIRMED);
    } else if (row.pointer().isPresent() && !replace) {
      outcome.skip(row.ip(), SkipReason.HAS_POINTER);
    } else if (names.isEmpty()) {
      outcome.skip(row.ip(), SkipReason.NO_NAME);
    } else if (hosts.isEmpty()) {
      outcome.skip(row.ip(), SkipReason.NOT_HOST_NAME, names);
    } else {
      choice
          .of(row.ip(), hosts)
          .ifPresentOrElse(
              name -> outcome.name(matrix, account, ReverseTarget.of(row.ip(), name), replace),
              () -> outcome.skip(row.ip(), SkipReason.SEVERAL_NAMES, hosts));
    }
  }
}
