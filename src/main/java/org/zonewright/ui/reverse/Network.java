package org.zonewright.ui.reverse;

import java.util.Optional;
import org.zonewright.model.IpAddress;

/**
 * A block of addresses written as {@code 203.0.113.0/24} (RFC 4632 section 3.1) or {@code
 * 2001:db8::/32} (RFC 4291 section 2.3). Bits behind the prefix are ignored, and an address alone
 * is a block of one.
 *
 * @param address an address of the block
 * @param prefix number of leading bits that all its addresses share
 */
record Network(IpAddress address, int prefix) {

  /** The block written as {@code text}; empty if it is none. */
  static Optional<Network> parse(String text) {
    String[] parts = text.strip().split("/", -1);
    Optional<IpAddress> address = IpAddress.parse(parts[0]);
    if (address.isEmpty() || parts.length > 2) {
      return Optional.empty();
    }
    int bits = address.get().bytes().length * 8;
    if (parts.length == 1) {
      return Optional.of(new Network(address.get(), bits));
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > bits) {
      return Optional.empty();
    }
    return Optional.of(new Network(address.get(), Integer.parseInt(parts[1])));
  }

  /** Whether the block holds that address. */
  boolean contains(IpAddress candidate) {
    byte[] mine = address.bytes();
    byte[] other = candidate.bytes();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> bit % 8;
      if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
