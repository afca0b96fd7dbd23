package org.zonewright.cli.json;

/** Something the checks say of a change; {@code severity} is {@code error} or {@code warning}. */
public record ProblemJson(String severity, String message) {}
