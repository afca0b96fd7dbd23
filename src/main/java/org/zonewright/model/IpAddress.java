package org.zonewright.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An IPv4 or IPv6 address, held as its 4 or 16 bytes. The natural order is numeric, IPv4 before
 * IPv6. The text form of IPv6 is that of RFC 5952.
 */
public final class IpAddress implements Comparable<IpAddress> {

  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private final byte[] bytes;

  private IpAddress(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The address written as {@code text}: four decimal numbers without leading zeros, or an IPv6
   * address. Nothing is looked up.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static IpAddress of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not an IP address: " + text));
  }

  /** Like {@link #of}, empty instead of an exception. */
  public static Optional<IpAddress> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.indexOf(':') < 0) {
      return parseV4(trimmed);
    }
    if (!IPV6.matcher(trimmed).matches()) {
      return Optional.empty();
    }
    // the JDK is not strict about leading zeros in an IPv4 address at the end
    String end = trimmed.substring(trimmed.lastIndexOf(':') + 1);
    return end.contains(".") && parseV4(end).isEmpty() ? Optional.empty() : parseV6(trimmed);
  }

  /** By hand: a sync reads the addresses of a hundred thousand records, twice. */
  private static Optional<IpAddress> parseV4(String text) {
    byte[] bytes = new byte[4];
    int at = 0;
    for (int i = 0; i < 4; i++) {
      int end = i == 3 ? text.length() : text.indexOf('.', at);
      int part = end < 0 ? -1 : part(text, at, end);
      if (part < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) part;
      at = end + 1;
    }
    return Optional.of(new IpAddress(bytes));
  }

  /** A number up to 255 without leading zeros; -1 for anything else. */
  private static int part(String text, int begin, int end) {
    int digits = end - begin;
    if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(begin) == '0')) {
      return -1;
    }
    int value = 0;
    for (int i = begin; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value > 255 ? -1 : value;
  }

  private static Optional<IpAddress> parseV6(String text) {
    try {
      byte[] bytes = InetAddress.ofLiteral(text).getAddress();
      if (bytes.length == 16) {
        return Optional.of(new IpAddress(bytes));
      }
      // the JDK turns an IPv4-mapped address into IPv4; its first twelve bytes are known
      byte[] mapped = new byte[16];
      mapped[10] = (byte) 0xff;
      mapped[11] = (byte) 0xff;
      System.arraycopy(bytes, 0, mapped, 12, 4);
      return Optional.of(new IpAddress(mapped));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The address of those 4 or 16 bytes.
   *
   * @throws IllegalArgumentException for any other number of bytes
   */
  public static IpAddress ofBytes(byte[] bytes) {
    if (bytes.length != 4 && bytes.length != 16) {
      throw new IllegalArgumentException("an IP address has 4 or 16 bytes, not " + bytes.length);
    }
    return new IpAddress(bytes.clone());
  }

  /** A copy of the 4 or 16 bytes, network order. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether this is an IPv4 address. */
  public boolean isV4() {
    return bytes.length == 4;
  }

  /** A text whose plain character order is the numeric order, for indexes. */
  public String sortKey() {
    return (isV4() ? "4" : "6") + HexFormat.of().formatHex(bytes);
  }

  /**
   * The address whose {@link #sortKey()} that is.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static IpAddress ofSortKey(String key) {
    if (!key.startsWith("4") && !key.startsWith("6")) {
      throw new IllegalArgumentException("not the sort key of an address: " + key);
    }
    return ofBytes(HexFormat.of().parseHex(key, 1, key.length()));
  }

  /** The name below in-addr.arpa (RFC 1035 section 3.5) or ip6.arpa (RFC 3596 section 2.5). */
  public DnsName reverseName() {
    StringBuilder name = new StringBuilder();
    for (int i = bytes.length - 1; i >= 0; i--) {
      int value = bytes[i] & 0xff;
      if (isV4()) {
        name.append(value).append('.');
      } else {
        name.append(Character.forDigit(value & 0xf, 16)).append('.');
        name.append(Character.forDigit(value >> 4, 16)).append('.');
      }
    }
    return DnsName.of(name + (isV4() ? "in-addr.arpa" : "ip6.arpa"));
  }

  @Override
  public int compareTo(IpAddress other) {
    int family = Integer.compare(bytes.length, other.bytes.length);
    return family != 0 ? family : Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IpAddress that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    if (isV4()) {
      return dotted(0);
    }
    boolean mapped = sortKey().startsWith("6" + "0".repeat(20) + "ffff");
    // RFC 5952 section 5: where the prefix says that there is an IPv4 address, it is shown
    return mapped ? "::ffff:" + dotted(12) : v6Text();
  }

  private String dotted(int start) {
    // a hundred thousand addresses are written when the reverse matrix opens
    return (bytes[start] & 0xff)
        + "."
        + (bytes[start + 1] & 0xff)
        + "."
        + (bytes[start + 2] & 0xff)
        + "."
        + (bytes[start + 3] & 0xff);
  }

  private String v6Text() {
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; i++) {
      int length = 0;
      while (i + length < 8 && group(i + length) == 0) {
        length++;
      }
      if (length > bestLength) {
        bestStart = i;
        bestLength = length;
      }
      i += Math.max(0, length - 1);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == bestStart) {
        text.append("::");
        i += bestLength - 1;
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(group(i)));
    }
    return text.toString();
  }

  private int group(int index) {
    return (bytes[2 * index] & 0xff) << 8 | (bytes[2 * index + 1] & 0xff);
  }

  /** The address as the JDK's networking classes want it. */
  public InetAddress toInetAddress() {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new AssertionError("4 or 16 bytes were checked", e);
    }
  }
}
