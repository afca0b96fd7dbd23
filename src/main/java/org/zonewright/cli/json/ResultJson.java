package org.zonewright.cli.json;

/** How a step ended; {@code status} is done, failed, skipped or unknown. */
public record ResultJson(int step, String status, String detail) {}
