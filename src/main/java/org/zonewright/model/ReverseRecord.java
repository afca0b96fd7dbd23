package org.zonewright.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A reverse record: the name a PTR query for an address answers with.
 *
 * @param account the account it is in
 * @param id the provider's id of it
 * @param data address, name and description
 * @param created when it was created, if told
 * @param modified when it was last changed, if told
 */
public record ReverseRecord(
    AccountId account,
    String id,
    ReverseData data,
    Optional<Instant> created,
    Optional<Instant> modified) {}
