package org.zonewright.reverse;

import org.zonewright.model.Network;

/**
 * The rows of one block of addresses, counted.
 *
 * @param network the block
 * @param counts rows by state
 */
public record NetworkGroup(Network network, StateCounts counts) {}
