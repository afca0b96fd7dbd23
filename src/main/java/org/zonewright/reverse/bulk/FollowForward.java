package org.zonewright.reverse.bulk;

import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;

/**
 * Lets the reverse records of an address follow a change of the name's address record: another name
 * is taken over; with another address the reverse record of the old one is deleted and the new one
 * gets its own.
 *
 * @param change the change of an A or AAAA record
 */
public record FollowForward(Change.OfRecord change) {

  /** What following would do; nothing if the address's reverse record has another name. */
  public BulkProposal propose(ReverseMatrix matrix) {
    Outcome outcome = new Outcome();
    Optional<ResourceRecord> before = change.before().map(ZoneRecord::data);
    Optional<IpAddress> from = before.flatMap(FollowForward::address);
    if (from.isPresent()) {
      DnsName old = before.orElseThrow().name();
      matrix.at(from.get()).stream()
          .filter(row -> row.pointer().filter(p -> p.shown().name().equals(old)).isPresent())
          .forEach(row -> follow(matrix, row, outcome));
    }
    return outcome.done();
  }

  private void follow(ReverseMatrix matrix, AddressRow row, Outcome outcome) {
    Optional<IpAddress> to = change.after().flatMap(FollowForward::address);
    if (to.isPresent()) {
      DnsName name = change.after().orElseThrow().name();
      if (to.get().equals(row.ip())) {
        outcome.rename(row.pointer().orElseThrow(), ReverseTarget.of(row.ip(), name));
        return;
      }
      ReverseTarget target =
          new ReverseTarget(
              to.get(), name, Optional.of(row.pointer().orElseThrow().shown().description()));
      outcome.name(matrix, row.pointer().orElseThrow().account(), target, true);
    }
    outcome.delete(row.pointer().orElseThrow());
  }

  private static Optional<IpAddress> address(ResourceRecord record) {
    boolean address = record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return address ? IpAddress.parse(record.content()) : Optional.empty();
  }
}
