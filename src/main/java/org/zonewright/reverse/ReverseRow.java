package org.zonewright.reverse;

import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.AccountId;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/**
 * A row of the reverse-record table.
 *
 * @param account the account
 * @param draftId the draft that touches it; empty if none does
 * @param before the cached reverse record; empty for an added one
 * @param after as drafted (or as cached); empty for a removed one
 * @param forward the forward check of what the row shows
 */
public record ReverseRow(
    AccountId account,
    OptionalLong draftId,
    Optional<ReverseRecord> before,
    Optional<ReverseData> after,
    ForwardCheck forward) {

  /** What the row shows: as drafted, or as cached where it is to be removed. */
  public ReverseData shown() {
    return after.orElseGet(() -> before.orElseThrow().data());
  }
}
