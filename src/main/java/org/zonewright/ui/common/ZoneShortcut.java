package org.zonewright.ui.common;

import org.zonewright.model.ZoneRef;

/**
 * A zone that the user wants at hand.
 *
 * @param zone which
 * @param name its name as people read it
 * @param account the name of its account
 */
public record ZoneShortcut(ZoneRef zone, String name, String account) {}
