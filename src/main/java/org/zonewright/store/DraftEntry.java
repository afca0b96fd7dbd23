package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;

/**
 * A stored draft of one change.
 *
 * @param id the draft's own id, never reused
 * @param change what shall be different
 * @param baseSets for a change of a record: the whole record sets it touches (of the name and type
 *     before and after) as they were when the draft was begun, so that another's change to them can
 *     be told; empty otherwise
 * @param changedAt when the user last touched it
 */
public record DraftEntry(long id, Change change, List<ResourceRecord> baseSets, Instant changedAt) {

  /** Copies the list. */
  public DraftEntry {
    baseSets = List.copyOf(baseSets);
  }
}
