package org.zonewright.system;

import java.util.Optional;
import org.zonewright.provider.ProxyServer;

/** How the user wants providers to be reached. */
public sealed interface ProxyChoice {

  /** As this computer is set: {@link org.zonewright.provider.SystemProxies}. */
  record AsSystem() implements ProxyChoice {}

  /** Directly, whatever this computer is set to. */
  record None() implements ProxyChoice {}

  /**
   * Through one proxy.
   *
   * @param host its name or address
   * @param port 1 to 65535
   * @param user who we are there; empty where nobody asks. The password is in the credential store
   */
  record Manual(String host, int port, Optional<String> user) implements ProxyChoice {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if that cannot be a proxy or a user of one
     */
    public Manual {
      new ProxyServer(host, port, Optional.empty());
      if (user.filter(name -> !isUser(name)).isPresent()) {
        throw new IllegalArgumentException("not a user name for a proxy");
      }
    }
  }

  /** Whether a proxy can know someone by that name: not blank, without colon. */
  static boolean isUser(String name) {
    return !name.isBlank() && !name.contains(":");
  }
}
