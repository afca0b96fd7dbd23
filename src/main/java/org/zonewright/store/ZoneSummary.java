package org.zonewright.store;

import java.time.Instant;
import java.util.Optional;
import org.zonewright.model.Zone;

/**
 * What the zone tree shows of a cached zone.
 *
 * @param zone the zone as last listed
 * @param unicodeName its name as people read it
 * @param records number of cached records
 * @param drafts number of drafted changes
 * @param fetchedAt when its content was last read; empty if never
 * @param complete whether the cached content is whole
 * @param gone whether the last complete listing no longer had it (it is kept because of its drafts)
 * @param problem why the last reading failed, as a short technical text; empty if it did not
 */
public record ZoneSummary(
    Zone zone,
    String unicodeName,
    int records,
    int drafts,
    Optional<Instant> fetchedAt,
    boolean complete,
    boolean gone,
    Optional<String> problem) {}
