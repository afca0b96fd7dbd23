package org.zonewright.model;

import java.util.Comparator;

/**
 * Identifies a record set (RFC 9499 section 5, "RRset"): all records of one name and type.
 *
 * @param name the owner name
 * @param type the record type
 */
public record RecordSetKey(DnsName name, RecordType type) implements Comparable<RecordSetKey> {

  private static final Comparator<RecordSetKey> ORDER =
      Comparator.comparing(RecordSetKey::name).thenComparing(RecordSetKey::type);

  @Override
  public int compareTo(RecordSetKey other) {
    return ORDER.compare(this, other);
  }
}
