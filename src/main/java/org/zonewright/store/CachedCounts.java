package org.zonewright.store;

/**
 * What the cache holds of an account, zones that are gone not counted.
 *
 * @param zones number of zones
 * @param records number of their records
 * @param reverseRecords number of reverse records
 * @param incompleteZones number of zones whose content was not read to its end, or never
 */
public record CachedCounts(long zones, long records, long reverseRecords, long incompleteZones) {}
