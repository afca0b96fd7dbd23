package org.zonewright.reverse.bulk;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ReverseRow;

/**
 * Deletes reverse records whose address no cached zone knows. Those that cannot be judged from the
 * cache are left alone: the name lies in no cached zone, or in one that is not wholly cached.
 */
public record DeleteOrphans() {

  /** What deleting the orphans among those rows would do. */
  public BulkProposal propose(List<AddressRow> rows) {
    Outcome outcome = new Outcome();
    rows.forEach(row -> row.pointer().ifPresent(pointer -> delete(row, pointer, outcome)));
    return outcome.done();
  }

  private static void delete(AddressRow row, ReverseRow pointer, Outcome outcome) {
    DnsName name = pointer.shown().name();
    if (!row.states().has(AddressState.ORPHAN)) {
      outcome.skip(row.ip(), SkipReason.NOT_ORPHAN);
    } else if (row.states().has(AddressState.UNKNOWN)) {
      outcome.skip(row.ip(), SkipReason.NAME_ELSEWHERE, name);
    } else if (!pointer.forward().zoneComplete()) {
      outcome.skip(row.ip(), SkipReason.CACHE_INCOMPLETE, name);
    } else {
      outcome.delete(pointer);
    }
  }
}
