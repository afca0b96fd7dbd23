package org.zonewright.sandbox.ionos;

/**
 * The properties of a record.
 *
 * @param name relative to the zone in lower case; empty for the apex
 * @param ttl seconds, 60 to 604800
 * @param priority 0 to 65535; 0 where the type has none
 */
public record RecordData(
    String name, String type, String content, int ttl, int priority, boolean enabled) {}
