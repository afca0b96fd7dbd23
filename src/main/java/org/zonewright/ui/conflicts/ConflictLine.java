package org.zonewright.ui.conflicts;

import java.util.Optional;

/**
 * A record, or a field, as it was, as someone else made it and as the user drafted it.
 *
 * @param base as it was when the user began; empty if it was not there
 * @param theirs as it is now; empty if it neither is nor was there
 * @param mine as drafted; empty if it neither is nor was there
 */
public record ConflictLine(
    Optional<ConflictCell> base, Optional<ConflictCell> theirs, Optional<ConflictCell> mine) {}
