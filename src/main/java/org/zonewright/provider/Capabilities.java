package org.zonewright.provider;

import java.util.List;
import org.zonewright.model.RecordType;

/**
 * What a provider can do, so that the user interface shows only what is there.
 *
 * @param recordTypes types it is known to store, in alphabetical order; it may store others
 * @param minTtl smallest TTL in seconds
 * @param maxTtl greatest TTL in seconds
 * @param defaultTtl TTL in seconds for new records
 * @param enabledSwitch whether records can be kept without being published
 * @param soaEditing whether the start of authority can be edited
 * @param reverseRecords whether it has reverse records
 * @param quota whether it publishes limits and usage
 * @param wholeZoneUpdates whether an update replaces the whole zone
 * @param readsZoneByZone whether the records of each zone cost a request of their own
 * @param parallelRequests how many requests it may be sent at once, at least 1
 */
public record Capabilities(
    List<RecordType> recordTypes,
    long minTtl,
    long maxTtl,
    long defaultTtl,
    boolean enabledSwitch,
    boolean soaEditing,
    boolean reverseRecords,
    boolean quota,
    boolean wholeZoneUpdates,
    boolean readsZoneByZone,
    int parallelRequests) {

  /** Copies the list. */
  public Capabilities {
    recordTypes = List.copyOf(recordTypes);
  }
}
