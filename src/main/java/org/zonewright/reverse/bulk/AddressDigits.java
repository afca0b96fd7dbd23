package org.zonewright.reverse.bulk;

import java.util.Optional;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

/** The octets or nibbles of an address, of which those that its network tells are known. */
final class AddressDigits {

  private static final int UNKNOWN = -1;

  private final int[] digits;
  private final boolean v4;

  private AddressDigits(int[] digits, boolean v4) {
    this.digits = digits;
    this.v4 = v4;
  }

  /** Those of the addresses of a network. */
  static AddressDigits of(Network network) {
    byte[] bytes = network.first().bytes();
    int bits = network.isV4() ? 8 : 4;
    int[] digits = new int[bytes.length * 8 / bits];
    for (int i = 0; i < digits.length; i++) {
      boolean known = (i + 1) * bits <= network.prefix();
      digits[i] = known ? digit(bytes, i, bits) : UNKNOWN;
    }
    return new AddressDigits(digits, network.isV4());
  }

  private static int digit(byte[] bytes, int index, int bits) {
    int value = bytes[index * bits / 8] & 0xff;
    if (bits == 8) {
      return value;
    }
    return index % 2 == 0 ? value >> 4 : value & 0xf;
  }

  boolean isV4() {
    return v4;
  }

  /**
   * Takes a digit.
   *
   * @param number from 1
   * @return false if it is another than is known, or too large
   */
  boolean set(int number, String text) {
    int value = Integer.parseInt(text, v4 ? 10 : 16);
    if (number > digits.length || value > 255) {
      return false;
    }
    boolean fits = digits[number - 1] == UNKNOWN || digits[number - 1] == value;
    digits[number - 1] = value;
    return fits;
  }

  /** The address; empty while a digit is unknown. */
  Optional<IpAddress> address() {
    byte[] bytes = new byte[v4 ? 4 : 16];
    for (int i = 0; i < digits.length; i++) {
      if (digits[i] == UNKNOWN) {
        return Optional.empty();
      }
      if (v4) {
        bytes[i] = (byte) digits[i];
      } else {
        bytes[i / 2] |= (byte) (i % 2 == 0 ? digits[i] << 4 : digits[i]);
      }
    }
    return Optional.of(IpAddress.ofBytes(bytes));
  }
}
