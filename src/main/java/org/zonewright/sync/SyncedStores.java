package org.zonewright.sync;

import org.zonewright.store.Database;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.ReadingOrder;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.SyncStore;
import org.zonewright.store.ZoneStore;

/** The parts of the store that a sync writes, and what it reads there before. */
record SyncedStores(
    ZoneStore zones, ReverseStore reverse, QuotaStore quota, SyncStore status, ReadingOrder order) {

  SyncedStores(Database database) {
    this(
        new ZoneStore(database),
        new ReverseStore(database),
        new QuotaStore(database),
        new SyncStore(database),
        new ReadingOrder(database));
  }
}
