package org.zonewright.model;

import java.math.BigInteger;

/**
 * What a provider tells of a zone's start of authority (RFC 1035 section 3.3.13).
 *
 * @param mname the primary name server
 * @param rname the mailbox of the person responsible, in the spelling of the provider (BDOM writes
 *     it with an at sign)
 * @param serial the serial; BDOM stores numbers beyond 32 bits as sent, so it is not bounded here
 * @param ttl the TTL in seconds
 */
public record Soa(String mname, String rname, BigInteger serial, long ttl) {

  /** The greatest serial that DNS itself can carry (RFC 1982). */
  public static final BigInteger MAX_DNS_SERIAL = BigInteger.valueOf(0xffff_ffffL);

  /** A copy with another serial. */
  public Soa withSerial(BigInteger newSerial) {
    return new Soa(mname, rname, newSerial, ttl);
  }

  /** As a record of the zone of that name, to be shown among records. */
  public ResourceRecord asRecord(DnsName zone) {
    return ResourceRecord.of(
        zone, RecordType.SOA, Math.max(0, ttl), mname + " " + rname + " " + serial);
  }
}
