package org.zonewright.sandbox.bdom;

import java.util.Optional;

/**
 * A record of a zone, all texts as the client sent them.
 *
 * @param id unique among all records of the provider
 * @param name the full owner name without a final dot
 * @param type any text
 * @param recordClass empty if the client sent none
 * @param ttl an integer of any size
 * @param priority an integer of any size; empty if the client sent none
 */
public record BdomRecord(
    long id,
    String name,
    String type,
    Optional<String> recordClass,
    String ttl,
    Optional<String> priority,
    String content) {
  /** A record of class IN. */
  public static BdomRecord of(String name, String type, int ttl, String content) {
    return new BdomRecord(
        0, name, type, Optional.empty(), Integer.toString(ttl), Optional.empty(), content);
  }

  /** The same record with a priority. */
  public BdomRecord withPriority(int value) {
    return new BdomRecord(
        id, name, type, recordClass, ttl, Optional.of(Integer.toString(value)), content);
  }

  BdomRecord withId(long newId) {
    return new BdomRecord(newId, name, type, recordClass, ttl, priority, content);
  }

  /** Whether both say the same, whatever their ids. */
  public boolean sameAs(BdomRecord other) {
    return withId(0).equals(other.withId(0));
  }
}
