package org.zonewright.sandbox.ionos;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads IPv4 and IPv6 addresses without ever asking a name server. */
final class Addresses {
  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private Addresses() {}

  static boolean isIpv4(String text) {
    return IPV4.matcher(text).matches();
  }

  static boolean isIpv6(String text) {
    return parse(text).filter(Inet6Address.class::isInstance).isPresent();
  }

  /** The address, or empty if the text is none. */
  static Optional<InetAddress> parse(String text) {
    if (!isIpv4(text) && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** One spelling for each address; other texts stay as they are. */
  static String canonical(String text) {
    return isIpv4(text) ? text : parse(text).map(InetAddress::getHostAddress).orElse(text);
  }
}
