package org.zonewright.reverse.bulk;

import org.zonewright.model.DnsName;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.ReverseRow;

/**
 * Gives all reverse records of one name another.
 *
 * @param from the name they have, as drafted
 * @param to the name they shall have
 */
public record RenameTarget(DnsName from, DnsName to) {

  /** What it would do. */
  public BulkProposal propose(ReverseMatrix matrix) {
    Outcome outcome = new Outcome();
    for (AddressRow row : matrix.rows()) {
      row.pointer()
          .filter(pointer -> pointer.shown().name().equals(from))
          .ifPresent(pointer -> rename(pointer, outcome));
    }
    return outcome.done();
  }

  private void rename(ReverseRow pointer, Outcome outcome) {
    outcome.rename(pointer, ReverseTarget.of(pointer.shown().ip(), to));
  }
}
