package org.zonewright.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How whole and how old one kind of listing of an account is.
 *
 * @param fetchedAt when it was last read to its end; empty if never
 * @param complete whether the last attempt reached its end
 * @param problem why the last attempt did not; empty if it did
 */
public record ListingStatus(
    Optional<Instant> fetchedAt, boolean complete, Optional<String> problem) {}
