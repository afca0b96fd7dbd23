package org.zonewright.sandbox.ionos;

/** Where the provider looks for the forward record that a reverse record needs. */
@FunctionalInterface
public interface ForwardRecords {
  /**
   * Whether an address record exists.
   *
   * @param ip the address in its canonical spelling
   * @param name the full name it must have; empty for any
   */
  boolean exists(String ip, String name);
}
