package org.zonewright.system.update;

import java.net.URI;

/**
 * A version that can be had.
 *
 * @param version which
 * @param page where to read about it and get it; https, or this very computer
 * @param notes what is new, in a few words; may be empty
 */
public record Release(Version version, URI page, String notes) {}
