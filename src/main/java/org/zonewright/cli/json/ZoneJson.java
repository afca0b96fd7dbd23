package org.zonewright.cli.json;

import java.time.Instant;
import java.util.Optional;

/** A zone as {@code zones} prints it; {@code records} and {@code drafts} are numbers of them. */
public record ZoneJson(
    String account,
    String provider,
    String name,
    String unicodeName,
    String id,
    int records,
    Optional<Instant> fetchedAt,
    boolean complete,
    int drafts) {}
