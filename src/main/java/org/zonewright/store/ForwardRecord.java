package org.zonewright.store;

import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ZoneRef;

/**
 * A forward record: an A or AAAA record of a cached zone.
 *
 * @param zone the zone it is in
 * @param name its owner name
 * @param ip its address
 */
public record ForwardRecord(ZoneRef zone, DnsName name, IpAddress ip) {}
