package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;

/** Cached zones and their records. */
public final class ZoneStore {

  private final Database database;

  public ZoneStore(Database database) {
    this.database = database;
  }

  /** All zones of all accounts, in DNS order of names. */
  public List<ZoneSummary> all() {
    throw new UnsupportedOperationException(database.toString());
  }

  /** One zone's summary. */
  public Optional<ZoneSummary> summary(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /** The zones of that name in any account. */
  public List<ZoneSummary> byName(DnsName name) {
    throw new UnsupportedOperationException(name.text());
  }

  /**
   * The zone that holds that name: the longest cached zone name at or above it, in each account.
   */
  public List<ZoneSummary> holding(DnsName name) {
    throw new UnsupportedOperationException(name.text());
  }

  /** One zone's cached content. */
  public Optional<CachedZone> content(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /**
   * Stores a listing of an account's zones. Only a complete one removes zones that it does not
   * have; those with drafts are kept and marked gone.
   *
   * @return number of rows written
   */
  public int saveListing(AccountId account, List<Zone> zones, boolean complete, Instant at) {
    throw new UnsupportedOperationException(account.text());
  }

  /**
   * Replaces a zone's records in one transaction, writing only rows that differ.
   *
   * @return number of rows written, not counting the time of reading
   */
  public int saveContent(ZoneContent content, Instant at) {
    throw new UnsupportedOperationException(content.zone().toString());
  }

  /** Notes that a zone could not be read; its cached records stay. */
  public void saveProblem(ZoneRef zone, String problem, Instant at) {
    throw new UnsupportedOperationException(zone.toString());
  }

  /** Removes a zone that was deleted at its provider. */
  public void remove(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }
}
