package org.zonewright.account;

import java.net.URI;
import java.util.Locale;
import org.zonewright.model.IpAddress;

/** Where a token may be sent: never in clear text, except to this very computer. */
public final class TokenTransport {

  private TokenTransport() {}

  /** Whether a token may be sent to that address: https, or http to a loopback address. */
  public static boolean allows(URI address) {
    return "https".equalsIgnoreCase(address.getScheme()) || isLoopback(address);
  }

  /**
   * Whether the address is this computer's own: {@code localhost} and names below it (RFC 6761
   * section 6.3), 127.0.0.0/8, ::1. Nothing is looked up.
   */
  public static boolean isLoopback(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      return true;
    }
    String literal = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    return IpAddress.parse(literal).map(ip -> ip.toInetAddress().isLoopbackAddress()).orElse(false);
  }
}
