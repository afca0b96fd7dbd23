package org.zonewright.reverse.live;

/** What the DNS itself says of an address and the name of its reverse record. */
public enum LiveState {
  /** The address has the name, and the name the address. */
  CONFIRMED,
  /** The address has the name, but the name has other addresses. */
  MISMATCH,
  /** The address has the name, but the name has no address or does not exist. */
  NO_ADDRESS,
  /** The address has another name than the reverse record here. */
  OTHER_NAME,
  /** The address has no name. */
  NO_POINTER,
  /** A question was not answered. */
  FAILED
}
