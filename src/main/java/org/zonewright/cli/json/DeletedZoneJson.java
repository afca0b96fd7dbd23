package org.zonewright.cli.json;

/** A zone to be deleted, in a plan, with the number of its records as last seen. */
public record DeletedZoneJson(String name, String id, int recordCount) {}
