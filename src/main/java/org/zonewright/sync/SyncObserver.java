package org.zonewright.sync;

import org.zonewright.store.ListingKind;

/** Learns how far a sync is; called on the sync's threads, one call at a time. */
@FunctionalInterface
public interface SyncObserver {

  /** Does nothing. */
  SyncObserver NONE = (part, done, total) -> {};

  /**
   * Progress.
   *
   * @param part what is being read
   * @param done how many units (zones or pages) are done
   * @param total how many there will be; -1 if not known
   */
  void progress(ListingKind part, int done, int total);
}
