package org.zonewright.provider;

import java.net.URI;
import java.util.Optional;

/**
 * Says which proxy a request goes through. The gateway never asks for addresses of this very
 * computer: those are reached directly, always.
 */
@FunctionalInterface
public interface ProxyFinder {

  /** No proxy for anything. */
  ProxyFinder DIRECT = _ -> Optional.empty();

  /** The proxy on the way to that address; empty for a direct connection. May block. */
  Optional<ProxyServer> find(URI target);
}
