package org.zonewright.model;

/**
 * Limits and usage of a contract (IONOS Cloud DNS API, quota).
 *
 * @param zones primary zones
 * @param secondaryZones secondary zones
 * @param records records of all primary zones
 * @param reverseRecords reverse records
 */
public record Quota(Usage zones, Usage secondaryZones, Usage records, Usage reverseRecords) {}
