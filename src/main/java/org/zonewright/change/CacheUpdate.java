package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.ZoneGlance;
import org.zonewright.store.ZoneStore;

/** Takes what was read before and after a write into the cache. */
final class CacheUpdate {

  private final Database database;
  private final ZoneStore zones;
  private final ZoneGlance glance;
  private final ReverseStore reverse;
  private final Clock clock;
  private final ElsewhereLog elsewhere;

  CacheUpdate(Database database, Clock clock, ElsewhereLog elsewhere) {
    this.database = database;
    this.zones = new ZoneStore(database);
    this.glance = new ZoneGlance(database);
    this.reverse = new ReverseStore(database);
    this.clock = clock;
    this.elsewhere = elsewhere;
  }

  /** The zone as cached. */
  Optional<Zone> zone(ZoneRef zone) {
    return glance.zone(zone);
  }

  /** How many of the zone's records are cached. */
  int records(ZoneRef zone) {
    return glance.records(zone);
  }

  /** The zone's content as cached. */
  Optional<CachedZone> content(ZoneRef zone) {
    return zones.content(zone);
  }

  /** How new the cache is; to be remembered before a zone is read to be taken in. */
  long revision() {
    return zones.revision();
  }

  /**
   * A whole zone was read that others may have changed.
   *
   * @param asOf the {@link #revision} before it was read
   */
  void zoneRead(ZoneContent content, long asOf) {
    elsewhere.add(zones.takeIn(content, clock.instant(), asOf));
  }

  /** A whole zone was read after we have written it. */
  void zoneWritten(ZoneContent content) {
    zones.saveOwn(content, clock.instant());
  }

  /** A zone is new. */
  void zoneCreated(Zone zone) {
    zones.saveListing(zone.ref().account(), List.of(zone), false, clock.instant());
  }

  /** A zone is gone. */
  void zoneDeleted(ZoneRef zone) {
    zones.remove(zone);
  }

  /**
   * One record is different.
   *
   * @param before what the cache may hold under its id; empty for a new one
   */
  void recordWritten(ZoneRef zone, Optional<ZoneRecord> before, Optional<ZoneRecord> after) {
    unhurried(() -> zones.saveOwnRecord(zone, before, after));
  }

  /** A reverse record is new or different. */
  void reverseWritten(ReverseRecord record) {
    unhurried(() -> reverse.save(record));
  }

  /** A reverse record is gone. */
  void reverseDeleted(ReverseRecord record) {
    unhurried(() -> reverse.remove(record.account(), record.id()));
  }

  /** A record that a power cut takes back comes again with the next sync. */
  private void unhurried(Runnable write) {
    database.unhurried(
        () -> {
          write.run();
          return write;
        });
  }
}
