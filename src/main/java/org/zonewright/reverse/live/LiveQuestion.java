package org.zonewright.reverse.live;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * An address to be checked in the DNS itself.
 *
 * @param ip the address
 * @param name the name its reverse record has here; empty if it has none
 */
public record LiveQuestion(IpAddress ip, Optional<DnsName> name) {}
