package org.zonewright.model;

/**
 * What a user can say of a reverse record.
 *
 * @param ip the address
 * @param name the host name it maps to
 * @param description free text; empty for none
 */
public record ReverseData(IpAddress ip, DnsName name, String description) {}
