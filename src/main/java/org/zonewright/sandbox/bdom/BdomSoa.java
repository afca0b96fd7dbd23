package org.zonewright.sandbox.bdom;

/**
 * The SOA of a zone as this provider keeps it.
 *
 * @param id unique among all records of the provider
 * @param rname the contact in mail form
 * @param serial an integer of any size
 * @param ttl an integer of any size
 */
public record BdomSoa(long id, String mname, String rname, String serial, String ttl) {
  /** An SOA that is not stored yet. */
  public static BdomSoa of(String mname, String rname, String serial, int ttl) {
    return new BdomSoa(0, mname, rname, serial, Integer.toString(ttl));
  }

  BdomSoa withId(long newId) {
    return new BdomSoa(newId, mname, rname, serial, ttl);
  }

  /** The same with another serial. */
  public BdomSoa withSerial(String newSerial) {
    return new BdomSoa(id, mname, rname, newSerial, ttl);
  }
}
