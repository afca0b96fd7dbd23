package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;

/**
 * Something that the user has drafted and somebody else has changed since: what it was when the
 * draft was begun (base), what it is now (theirs), what it is to be (mine).
 */
public sealed interface Conflict {

  /** The account it is in. */
  AccountId account();

  /**
   * A record set, each side in DNS order.
   *
   * @param zone the zone
   * @param key the record set
   * @param base as it was when the first draft of it was begun
   * @param theirs as it is in the cache
   * @param mine the base with the drafts
   */
  record OfRecordSet(
      ZoneRef zone,
      RecordSetKey key,
      List<ResourceRecord> base,
      List<ResourceRecord> theirs,
      List<ResourceRecord> mine)
      implements Conflict {

    /** Copies the lists. */
    public OfRecordSet {
      base = List.copyOf(base);
      theirs = List.copyOf(theirs);
      mine = List.copyOf(mine);
    }

    @Override
    public AccountId account() {
      return zone.account();
    }
  }

  /** A start of authority. */
  record OfSoa(ZoneRef zone, Soa base, Soa theirs, Soa mine) implements Conflict {

    @Override
    public AccountId account() {
      return zone.account();
    }
  }

  /** The reverse record of an address; absent where there was, is or is to be none. */
  record OfReverse(
      AccountId account,
      IpAddress ip,
      Optional<ReverseData> base,
      Optional<ReverseData> theirs,
      Optional<ReverseData> mine)
      implements Conflict {}
}
