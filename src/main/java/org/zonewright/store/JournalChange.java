package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/**
 * A change as journalled.
 *
 * @param change what it makes different
 * @param baseSets the record sets it touches as they were when it was planned; for the deletion of
 *     a zone all the zone's records
 * @param soa for the deletion of a zone: its start of authority, where it was known
 * @param draftId the draft it comes from; empty if it comes from none
 */
public record JournalChange(
    Change change, List<ResourceRecord> baseSets, Optional<Soa> soa, OptionalLong draftId) {

  /** Copies the list. */
  public JournalChange {
    baseSets = List.copyOf(baseSets);
  }
}
