package org.zonewright.reverse.bulk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/**
 * A change of a reverse record to be looked at before it is drafted.
 *
 * @param first the address record it needs before it; empty if none is missing or none can be added
 * @param change the change itself, which has the provider's record as its base
 * @param old what the row shows now, earlier drafts included; empty where there is nothing yet
 */
public record Proposal(
    Optional<Change.OfRecord> first, Change.OfReverse change, Optional<ReverseData> old) {

  /** Whether there is something that would be overwritten or deleted. */
  public boolean replaces() {
    return old.isPresent();
  }

  /** The address it is about. */
  public IpAddress ip() {
    return change
        .after()
        .or(() -> old)
        .or(() -> change.before().map(ReverseRecord::data))
        .orElseThrow()
        .ip();
  }

  /** The changes in the order in which they must be made. */
  public List<Change> changes() {
    return Stream.<Change>concat(first.stream(), Stream.of(change)).toList();
  }

  /** A copy with the address record that is needed before. */
  public Proposal after(Change.OfRecord needed) {
    return new Proposal(Optional.of(needed), change, old);
  }
}
