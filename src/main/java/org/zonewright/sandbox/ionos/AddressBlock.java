package org.zonewright.sandbox.ionos;

import java.math.BigInteger;
import java.net.InetAddress;

/** A block of addresses that is reserved for the contract, written like {@code 192.0.2.0/24}. */
record AddressBlock(InetAddress base, int prefix) {
  static AddressBlock parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a block of addresses: " + text);
    }
    InetAddress base =
        Addresses.parse(text.substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
    return new AddressBlock(base, Integer.parseInt(text.substring(slash + 1)));
  }

  boolean contains(String ip) {
    return Addresses.parse(ip).filter(this::holds).isPresent();
  }

  private boolean holds(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] other = address.getAddress();
    int shift = mine.length * 8 - prefix;
    return mine.length == other.length
        && new BigInteger(1, mine)
            .shiftRight(shift)
            .equals(new BigInteger(1, other).shiftRight(shift));
  }
}
