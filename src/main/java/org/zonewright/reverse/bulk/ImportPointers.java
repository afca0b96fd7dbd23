package org.zonewright.reverse.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.dns.ReverseCsvRow;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.ReverseMatrix;

/**
 * Takes reverse records over from a table. One that is there already is proposed to be changed if
 * it says otherwise.
 *
 * @param account the account for new reverse records
 */
public record ImportPointers(AccountId account) {

  /** What taking those rows over would do. */
  public BulkProposal propose(ReverseMatrix matrix, List<ReverseCsvRow> rows) {
    Outcome outcome = new Outcome();
    Set<IpAddress> seen = new HashSet<>();
    for (ReverseCsvRow row : rows) {
      if (seen.add(row.ip())) {
        outcome.name(
            matrix, account, new ReverseTarget(row.ip(), row.name(), row.description()), true);
      } else {
        outcome.skip(row.ip(), SkipReason.ADDRESS_TWICE, row.name());
      }
    }
    return outcome.done();
  }
}
