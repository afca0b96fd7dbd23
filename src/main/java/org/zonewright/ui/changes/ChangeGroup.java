package org.zonewright.ui.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.ReviewScope;

/**
 * The drafts of one zone, or those of one account's reverse records.
 *
 * @param account the account
 * @param accountName what the user calls it; its id where it was removed
 * @param zone the zone; empty for reverse records
 * @param title the zone's name as people read it, or what else it is
 * @param place whether there still is something to change
 * @param items the drafts, oldest first
 */
public record ChangeGroup(
    AccountId account,
    String accountName,
    Optional<ZoneRef> zone,
    String title,
    Place place,
    List<ChangeItem> items) {

  /** Copies the list. */
  public ChangeGroup {
    items = List.copyOf(items);
  }

  /** Whether there still is something to change. */
  public enum Place {
    /** The zone, or the account of the reverse records, is there. */
    THERE,
    /** The zone is to be created. */
    NEW,
    /** The provider no longer lists the zone. */
    ZONE_GONE,
    /** The account was removed. */
    ACCOUNT_GONE;

    /** Lower-case name, used in message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The drafts' ids. */
  public List<Long> draftIds() {
    return items.stream().map(ChangeItem::draftId).toList();
  }

  /** What to review in order to apply just this. */
  public ReviewScope scope() {
    return zone.<ReviewScope>map(ReviewScope.OfZone::new)
        .orElseGet(() -> new ReviewScope.OfReverse(account));
  }

  /** Whether it can be reviewed: without an account there is nobody to send it to. */
  public boolean reviewable() {
    return place != Place.ACCOUNT_GONE;
  }
}
