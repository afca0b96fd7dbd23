package org.zonewright.change;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/** Takes what was read back after a write into the cache. */
final class CacheUpdate {

  private final ZoneStore zones;
  private final ReverseStore reverse;
  private final Clock clock;

  CacheUpdate(Database database, Clock clock) {
    this.zones = new ZoneStore(database);
    this.reverse = new ReverseStore(database);
    this.clock = clock;
  }

  /** The zone as cached. */
  Optional<ZoneSummary> zone(ZoneRef zone) {
    return zones.summary(zone);
  }

  /** The zone's content as cached. */
  Optional<CachedZone> content(ZoneRef zone) {
    return zones.content(zone);
  }

  /** A whole zone was read. */
  void zoneRead(ZoneContent content) {
    zones.saveContent(content, clock.instant());
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
   * One record is different. The rest of the zone is no fresher than before, and a zone that is not
   * wholly cached stays as it is.
   */
  void recordWritten(ZoneRef zone, Optional<ZoneRecord> before, Optional<ZoneRecord> after) {
    Optional<CachedZone> cached = zones.content(zone).filter(c -> c.summary().complete());
    if (cached.isEmpty()) {
      return;
    }
    RecordPool pool = new RecordPool(cached.get().records());
    before.ifPresent(pool::take);
    List<ZoneRecord> records = new ArrayList<>(pool.rest());
    after.ifPresent(records::add);
    ZoneSummary summary = cached.get().summary();
    Instant at = summary.fetchedAt().orElseGet(clock::instant);
    zones.saveContent(new ZoneContent(summary.zone(), cached.get().soa(), records), at);
  }

  /** A reverse record is new or different. */
  void reverseWritten(ReverseRecord record) {
    reverse.save(record);
  }

  /** A reverse record is gone. */
  void reverseDeleted(ReverseRecord record) {
    reverse.remove(record.account(), record.id());
  }
}
