package org.zonewright.store;

import org.zonewright.model.ZoneRef;

/**
 * How many of an account's records one zone has.
 *
 * @param zone the zone
 * @param records number of its cached records
 */
public record ZoneShare(ZoneRef zone, long records) {}
