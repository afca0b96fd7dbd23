package org.zonewright.provider.bdom;

import java.math.BigInteger;
import java.util.OptionalInt;

/**
 * Makes numbers of the API's unbounded ones. What our own types cannot hold is brought to the
 * nearest they can: the wire form is what is sent back.
 */
final class WireNumbers {

  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);

  private WireNumbers() {}

  /**
   * Any whole number.
   *
   * @throws MalformedReplyException if it is none
   */
  static BigInteger whole(String element, String raw) {
    try {
      return new BigInteger(raw.strip());
    } catch (NumberFormatException e) {
      throw new MalformedReplyException("%s is no number: '%s'".formatted(element, raw), e);
    }
  }

  /**
   * Seconds, from 0.
   *
   * @throws MalformedReplyException if it is no number
   */
  static long seconds(String element, String raw) {
    return whole(element, raw).max(BigInteger.ZERO).min(MAX_LONG).longValue();
  }

  /** A priority, from 0; absent if it is no number. */
  static OptionalInt priority(String raw) {
    try {
      BigInteger number = new BigInteger(raw.strip()).max(BigInteger.ZERO).min(MAX_INT);
      return OptionalInt.of(number.intValue());
    } catch (NumberFormatException _) {
      return OptionalInt.empty();
    }
  }
}
