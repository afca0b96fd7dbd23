package org.zonewright.store;

import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;

/** One thing found by a search over cache and drafts. */
public sealed interface SearchHit {

  /**
   * A zone by its name.
   *
   * @param zone account and name
   * @param drafted what a draft does with the zone itself: create or delete it
   */
  record OfZone(ZoneRef zone, Optional<ChangeAction> drafted) implements SearchHit {

    /** A zone as cached. */
    public OfZone(ZoneRef zone) {
      this(zone, Optional.empty());
    }
  }

  /**
   * A record.
   *
   * @param zone the zone it is in
   * @param record as drafted, or as cached where it is not or is to be deleted
   * @param drafted what a draft does with it
   * @param before as cached, if a draft changes it
   */
  record OfRecord(
      ZoneRef zone,
      ResourceRecord record,
      Optional<ChangeAction> drafted,
      Optional<ResourceRecord> before)
      implements SearchHit {

    /** A record as cached. */
    public OfRecord(ZoneRef zone, ResourceRecord record) {
      this(zone, record, Optional.empty(), Optional.empty());
    }
  }

  /**
   * A reverse record.
   *
   * @param account the account it is in
   * @param data as drafted, or as cached where it is not or is to be deleted
   * @param drafted what a draft does with it
   */
  record OfReverse(AccountId account, ReverseData data, Optional<ChangeAction> drafted)
      implements SearchHit {

    /** A reverse record as cached. */
    public OfReverse(AccountId account, ReverseData data) {
      this(account, data, Optional.empty());
    }
  }

  /** The account it is in. */
  default AccountId account() {
    return switch (this) {
      case OfZone hit -> hit.zone().account();
      case OfRecord hit -> hit.zone().account();
      case OfReverse hit -> hit.account();
    };
  }

  /** The zone to open, if it is in one. */
  default Optional<ZoneRef> zoneRef() {
    return switch (this) {
      case OfZone hit -> Optional.of(hit.zone());
      case OfRecord hit -> Optional.of(hit.zone());
      case OfReverse _ -> Optional.empty();
    };
  }

  /** What a draft does with it; empty if none touches it. */
  Optional<ChangeAction> drafted();
}
