package org.zonewright.reverse.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.ReverseRow;

/**
 * Lets the reverse records of addresses follow changes of their names' address records: another
 * name is taken over; with another address the reverse record of the old one is deleted and the new
 * one gets its own. Where names move to each other's addresses, a reverse record that gets another
 * name is not deleted besides.
 *
 * @param changes the changes of A or AAAA records, all that are to be made together
 */
public record FollowForward(List<Change.OfRecord> changes) {

  /** An address record that moves, and the row of a reverse record that belongs to it. */
  private record Move(AddressRow row, ReverseTarget target) {}

  /** Copies the list. */
  public FollowForward {
    changes = List.copyOf(changes);
  }

  /** What following would do; nothing where the address's reverse record has another name. */
  public BulkProposal propose(ReverseMatrix matrix) {
    Outcome outcome = new Outcome();
    List<Move> moves = new ArrayList<>();
    Set<ReverseRow> left = new LinkedHashSet<>();
    for (Change.OfRecord change : changes) {
      for (AddressRow row : named(matrix, change)) {
        ReverseRow pointer = row.pointer().orElseThrow();
        Optional<ReverseTarget> target = target(change, pointer);
        target.ifPresent(to -> moves.add(new Move(row, to)));
        if (target.filter(to -> to.ip().equals(row.ip())).isEmpty()) {
          left.add(pointer);
        }
      }
    }
    moves.forEach(move -> name(matrix, move, outcome));
    left.stream().filter(pointer -> !outcome.names(pointer)).forEach(outcome::delete);
    return outcome.done();
  }

  /** The rows whose reverse record has the name that a change takes the address from. */
  private static List<AddressRow> named(ReverseMatrix matrix, Change.OfRecord change) {
    Optional<ResourceRecord> before = change.before().map(ZoneRecord::data);
    Optional<IpAddress> from = before.flatMap(FollowForward::address);
    if (from.isEmpty()) {
      return List.of();
    }
    DnsName old = before.orElseThrow().name();
    return matrix.at(from.get()).stream()
        .filter(row -> row.pointer().filter(p -> p.shown().name().equals(old)).isPresent())
        .toList();
  }

  /** What shall have a reverse record instead; empty if nothing does. */
  private static Optional<ReverseTarget> target(Change.OfRecord change, ReverseRow pointer) {
    return change
        .after()
        .flatMap(FollowForward::address)
        .map(
            to ->
                new ReverseTarget(
                    to,
                    change.after().orElseThrow().name(),
                    Optional.of(pointer.shown().description())));
  }

  private static void name(ReverseMatrix matrix, Move move, Outcome outcome) {
    ReverseRow pointer = move.row().pointer().orElseThrow();
    if (move.target().ip().equals(move.row().ip())) {
      outcome.rename(pointer, move.target());
    } else {
      outcome.name(matrix, pointer.account(), move.target(), true);
    }
  }

  private static Optional<IpAddress> address(ResourceRecord record) {
    boolean address = record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return address ? IpAddress.parse(record.content()) : Optional.empty();
  }
}
