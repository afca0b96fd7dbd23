package org.zonewright.ui.quota;

import java.util.List;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;

/**
 * By how much drafts will move an account's usage once they are applied; negative numbers free
 * room.
 *
 * @param zones primary zones
 * @param records records of primary zones
 * @param reverseRecords reverse records
 */
record PendingUsage(long zones, long records, long reverseRecords) {

  private static final PendingUsage NONE = new PendingUsage(0, 0, 0);

  /** What these changes do to that account. */
  static PendingUsage of(List<Change> changes, AccountId account) {
    return changes.stream()
        .filter(change -> change.account().equals(account))
        .map(PendingUsage::of)
        .reduce(NONE, PendingUsage::plus);
  }

  private static PendingUsage of(Change change) {
    return switch (change) {
      case Change.OfRecord c -> new PendingUsage(0, sign(c.action()), 0);
      case Change.OfReverse c -> new PendingUsage(0, 0, sign(c.action()));
      case Change.OfSoa _ -> NONE;
      case Change.ZoneCreation c -> new PendingUsage(1, c.records().size(), 0);
      case Change.ZoneDeletion c -> new PendingUsage(-1, -c.recordCount(), 0);
    };
  }

  private static long sign(ChangeAction action) {
    return switch (action) {
      case CREATE -> 1;
      case UPDATE -> 0;
      case DELETE -> -1;
    };
  }

  private PendingUsage plus(PendingUsage other) {
    return new PendingUsage(
        zones + other.zones, records + other.records, reverseRecords + other.reverseRecords);
  }
}
