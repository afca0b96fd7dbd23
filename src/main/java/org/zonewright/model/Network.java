package org.zonewright.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A block of addresses: {@code 203.0.113.0/24} (RFC 4632 section 3.1) or {@code 2001:db8::/32} (RFC
 * 4291 section 2.3). Bits behind the prefix are taken away, so that equal blocks are equal values.
 * The natural order is that of the first addresses, larger blocks before those inside them.
 *
 * @param first the block's first address
 * @param prefix number of leading bits that all its addresses share: 0 to 32 or 0 to 128
 */
public record Network(IpAddress first, int prefix) implements Comparable<Network> {

  private static final Comparator<Network> ORDER =
      Comparator.comparing(Network::first).thenComparingInt(Network::prefix);

  /** The most bits behind a prefix whose addresses can be counted and listed here. */
  private static final int COUNTABLE_BITS = 30;

  /**
   * Checks, and takes the bits behind the prefix away.
   *
   * @throws IllegalArgumentException if the prefix is longer than the address or negative
   */
  public Network {
    byte[] bytes = first.bytes();
    if (prefix < 0 || prefix > bytes.length * 8) {
      throw new IllegalArgumentException("not a prefix of %s: %d".formatted(first, prefix));
    }
    fill(bytes, prefix, 0);
    first = IpAddress.ofBytes(bytes);
  }

  /** The block written as {@code text}, an address alone being a block of one; empty if none. */
  public static Optional<Network> parse(String text) {
    String[] parts = text.strip().split("/", -1);
    Optional<IpAddress> address = IpAddress.parse(parts[0]);
    if (address.isEmpty() || parts.length > 2) {
      return Optional.empty();
    }
    int bits = bits(address.get());
    if (parts.length == 1) {
      return Optional.of(new Network(address.get(), bits));
    }
    if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > bits) {
      return Optional.empty();
    }
    return Optional.of(new Network(address.get(), Integer.parseInt(parts[1])));
  }

  /** The last address of the block. */
  public IpAddress last() {
    byte[] bytes = first.bytes();
    fill(bytes, prefix, 0xff);
    return IpAddress.ofBytes(bytes);
  }

  /** Whether the block holds that address. */
  public boolean contains(IpAddress candidate) {
    return candidate.isV4() == isV4()
        && candidate.compareTo(first) >= 0
        && candidate.compareTo(last()) <= 0;
  }

  /** Whether this is a block of IPv4 addresses. */
  public boolean isV4() {
    return first.isV4();
  }

  /** Number of bits behind the prefix. */
  public int hostBits() {
    return bits(first) - prefix;
  }

  /**
   * Number of addresses.
   *
   * @throws IllegalStateException if there are more than 2^30
   */
  public int size() {
    if (hostBits() > COUNTABLE_BITS) {
      throw new IllegalStateException("too many addresses to be counted: " + this);
    }
    return 1 << hostBits();
  }

  /**
   * One of its addresses.
   *
   * @param index from 0 (the first) to {@link #size()} - 1
   * @throws IndexOutOfBoundsException if there is none of that index
   */
  public IpAddress address(int index) {
    if (index < 0 || (hostBits() <= COUNTABLE_BITS && index >= size())) {
      throw new IndexOutOfBoundsException("no address %d in %s".formatted(index, this));
    }
    byte[] bytes = first.bytes();
    int rest = index;
    for (int i = bytes.length - 1; rest > 0; i--) {
      // the bits behind the prefix are zero, so that nothing is carried
      bytes[i] |= (byte) rest;
      rest >>>= 8;
    }
    return IpAddress.ofBytes(bytes);
  }

  private static int bits(IpAddress address) {
    return address.isV4() ? 32 : 128;
  }

  private static void fill(byte[] bytes, int prefix, int value) {
    int whole = (prefix + 7) / 8;
    if (prefix % 8 != 0) {
      int mask = 0xff >> prefix % 8;
      bytes[whole - 1] = (byte) ((bytes[whole - 1] & ~mask) | (value & mask));
    }
    Arrays.fill(bytes, whole, bytes.length, (byte) value);
  }

  @Override
  public int compareTo(Network other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return first + "/" + prefix;
  }
}
