package org.zonewright.reverse.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.ReverseMatrix;

/**
 * Gives addresses the names that a pattern makes of them.
 *
 * @param account the account for new reverse records
 * @param pattern the pattern
 * @param replace whether reverse records that are there are proposed to be changed
 */
public record SetByPattern(AccountId account, NamePattern pattern, boolean replace) {

  /** What the pattern would do to those addresses, which need not be in the matrix. */
  public BulkProposal propose(ReverseMatrix matrix, List<IpAddress> addresses) {
    Outcome outcome = new Outcome();
    Map<DnsName, IpAddress> named = new HashMap<>();
    for (IpAddress ip : addresses) {
      Optional<DnsName> name = pattern.name(ip);
      if (name.isEmpty()) {
        outcome.skip(ip, SkipReason.OTHER_FAMILY);
        continue;
      }
      IpAddress earlier = named.putIfAbsent(name.get(), ip);
      if (earlier == null) {
        outcome.name(matrix, account, ReverseTarget.of(ip, name.get()), replace);
      } else if (!earlier.equals(ip)) {
        outcome.skip(ip, SkipReason.NAME_TWICE, name.get());
      }
    }
    return outcome.done();
  }
}
