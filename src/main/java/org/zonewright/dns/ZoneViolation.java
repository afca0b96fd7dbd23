package org.zonewright.dns;

import org.zonewright.model.ResourceRecord;

/**
 * Something wrong with a record because of the other records of its zone.
 *
 * @param record the record to show it beside
 * @param violation what is wrong
 */
public record ZoneViolation(ResourceRecord record, Violation violation) {}
