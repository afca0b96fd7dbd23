package org.zonewright.system.update;

import java.net.URI;
import java.util.Optional;
import org.zonewright.account.TokenTransport;

/** Addresses that have to do with updates: nothing but https, except on this very computer. */
public final class UpdateAddress {

  private UpdateAddress() {}

  /** The address that is written so; empty if it is none, or not a safe one. */
  public static Optional<URI> parse(String text) {
    try {
      URI uri = URI.create(text.strip());
      boolean web =
          uri.getHost() != null
              && uri.getUserInfo() == null
              && ("https".equalsIgnoreCase(uri.getScheme())
                  || "http".equalsIgnoreCase(uri.getScheme()));
      return web && TokenTransport.allows(uri) ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
