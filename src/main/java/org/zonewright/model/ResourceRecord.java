package org.zonewright.model;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A resource record (RFC 9499 section 5) in normal form, as made by {@code
 * org.zonewright.dns.NormalForm}: equal records are equal values, whichever provider and spelling
 * they came from.
 *
 * @param name the owner name, absolute
 * @param type the record type
 * @param ttl time to live in seconds; not negative, a provider's own limits are its capabilities
 * @param priority the preference of MX, the priority of SRV and URI; absent for other types
 * @param content the record data in presentation form without the priority: host names without
 *     final dot, TXT as one logical string without quotes, everything else single-spaced
 * @param enabled whether the provider publishes the record; always true where a provider has no
 *     such switch
 */
public record ResourceRecord(
    DnsName name,
    RecordType type,
    long ttl,
    OptionalInt priority,
    String content,
    boolean enabled) {

  /** By name in DNS order, then type, priority, content. */
  public static final Comparator<ResourceRecord> ORDER =
      Comparator.comparing(ResourceRecord::name)
          .thenComparing(ResourceRecord::type)
          .thenComparingInt(r -> r.priority().orElse(-1))
          .thenComparing(ResourceRecord::content)
          .thenComparingLong(ResourceRecord::ttl)
          .thenComparing(ResourceRecord::enabled);

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the TTL is negative
   */
  public ResourceRecord {
    if (ttl < 0) {
      throw new IllegalArgumentException("negative TTL: " + ttl);
    }
  }

  /** An enabled record without priority. */
  public static ResourceRecord of(DnsName name, RecordType type, long ttl, String content) {
    return new ResourceRecord(name, type, ttl, OptionalInt.empty(), content, true);
  }

  /** An enabled record with priority. */
  public static ResourceRecord of(
      DnsName name, RecordType type, long ttl, int priority, String content) {
    return new ResourceRecord(name, type, ttl, OptionalInt.of(priority), content, true);
  }

  /** The record set this record belongs to. */
  public RecordSetKey recordSet() {
    return new RecordSetKey(name, type);
  }

  /** A copy with another name. */
  public ResourceRecord withName(DnsName newName) {
    return new ResourceRecord(newName, type, ttl, priority, content, enabled);
  }

  /** A copy with another type. */
  public ResourceRecord withType(RecordType newType) {
    return new ResourceRecord(name, newType, ttl, priority, content, enabled);
  }

  /** A copy with another TTL in seconds. */
  public ResourceRecord withTtl(long newTtl) {
    return new ResourceRecord(name, type, newTtl, priority, content, enabled);
  }

  /** A copy with another priority. */
  public ResourceRecord withPriority(OptionalInt newPriority) {
    return new ResourceRecord(name, type, ttl, newPriority, content, enabled);
  }

  /** A copy with other content. */
  public ResourceRecord withContent(String newContent) {
    return new ResourceRecord(name, type, ttl, priority, newContent, enabled);
  }

  /** A copy that is published or not. */
  public ResourceRecord withEnabled(boolean newEnabled) {
    return new ResourceRecord(name, type, ttl, priority, content, newEnabled);
  }
}
