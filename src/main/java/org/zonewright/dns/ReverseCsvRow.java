package org.zonewright.dns;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * A row of a table of reverse records.
 *
 * @param line the line it ends on, from 1
 * @param ip the address
 * @param name the name
 * @param description the description; empty if the table has no such column
 */
public record ReverseCsvRow(int line, IpAddress ip, DnsName name, Optional<String> description) {}
