package org.zonewright.dns;

/**
 * One part of a record's data.
 *
 * @param label the last part of its message key, lower camel case
 * @param kind what it is
 */
record DataPart(String label, PartKind kind) {}
