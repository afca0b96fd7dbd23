package org.zonewright.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A journalled change set without its steps.
 *
 * @param id its id
 * @param localUser who applied it
 * @param note what the user says about it; empty for nothing
 * @param startedAt when it was begun
 * @param endedAt when it ended; empty while it has not
 */
public record JournalSet(
    long id, String localUser, String note, Instant startedAt, Optional<Instant> endedAt) {}
