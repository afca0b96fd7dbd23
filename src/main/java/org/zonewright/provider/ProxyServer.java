package org.zonewright.provider;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An HTTP proxy.
 *
 * @param host its name or address, without brackets
 * @param port 1 to 65535
 * @param login who we are there; empty for a proxy that does not ask
 */
public record ProxyServer(String host, int port, Optional<Login> login) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the host is empty or could not be one, or the port is out
   *     of bounds
   */
  public ProxyServer {
    if (!isHost(host)) {
      throw new IllegalArgumentException("not a host: " + host);
    }
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** Whether that can be the name or address of a computer. */
  public static boolean isHost(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_:%".indexOf(c) >= 0);
  }

  /**
   * Who we are at a proxy.
   *
   * @param user without colon, which would end it (RFC 7617 section 2)
   */
  public record Login(String user, Secret password) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the user's name is empty or holds a colon
     */
    public Login {
      if (user.isBlank() || user.contains(":")) {
        throw new IllegalArgumentException("not a user name for a proxy");
      }
    }

    /** The header field's value of the scheme Basic (RFC 7617). */
    String basic() {
      String pair = user + ":" + password.reveal();
      return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return "(login)";
    }
  }

  /** What it is called in messages: host and port. */
  public String name() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
