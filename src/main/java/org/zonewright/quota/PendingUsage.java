package org.zonewright.quota;

import java.util.List;
import java.util.stream.Stream;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;

/**
 * By how much changes will move an account's usage once they are applied; negative numbers free
 * room.
 *
 * @param zones primary zones
 * @param records records of primary zones
 * @param reverseRecords reverse records
 */
public record PendingUsage(long zones, long records, long reverseRecords) {

  /** Nothing. */
  public static final PendingUsage NONE = new PendingUsage(0, 0, 0);

  /** What those of the changes that are for that account do to it. */
  public static PendingUsage of(List<? extends Change> changes, AccountId account) {
    PendingUsage sum = NONE;
    for (Change change : changes) {
      sum = change.account().equals(account) ? sum.plus(of(change)) : sum;
    }
    return sum;
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

  /** By how much one usage will move. */
  public long of(UsageKind kind) {
    return switch (kind) {
      case ZONES -> zones;
      case SECONDARY_ZONES -> 0;
      case RECORDS -> records;
      case REVERSE_RECORDS -> reverseRecords;
    };
  }

  /** A usage as it will be. */
  public Usage after(UsageKind kind, Quota quota) {
    Usage now = kind.of(quota);
    return new Usage(Math.max(0, now.used() + of(kind)), now.limit());
  }

  /** The limits that will be passed by what is added here. */
  public List<UsageKind> exceeds(Quota quota) {
    return Stream.of(UsageKind.values())
        .filter(kind -> of(kind) > 0 && of(kind) > kind.of(quota).free())
        .toList();
  }
}
