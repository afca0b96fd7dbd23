package org.zonewright.store;

import org.zonewright.model.ZoneRef;

/**
 * A cached zone as far as forward checks need it.
 *
 * @param ref account and name
 * @param complete whether its cached content is whole
 */
public record ForwardZone(ZoneRef ref, boolean complete) {}
