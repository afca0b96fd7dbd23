package org.zonewright.cli.json;

import java.time.Instant;
import java.util.Optional;

/**
 * A reverse record as {@code reverse} prints it.
 *
 * @param forward the forward check: confirmed, mismatch, missing or unknown
 */
public record ReverseJson(
    String account,
    String id,
    String ip,
    String name,
    String description,
    String forward,
    Optional<Instant> created,
    Optional<Instant> modified) {}
