package org.zonewright.provider;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.IpAddress;

/** Tells the HTTP client which way to go, and keeps what is on this computer off every proxy. */
final class GatewayProxies extends ProxySelector {

  /**
   * Since Java 8 update 111 no password goes to a proxy in front of an https address by default.
   */
  private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

  private final ProxyFinder finder;

  GatewayProxies(ProxyFinder finder) {
    this.finder = finder;
    // read once, by the first client of the process; a user's own setting is left alone
    if (System.getProperty(DISABLED_SCHEMES) == null) {
      System.setProperty(DISABLED_SCHEMES, "");
    }
  }

  /** The proxy on the way to that address. */
  Optional<ProxyServer> on(URI target) {
    return isLoopback(target) ? Optional.empty() : finder.find(target);
  }

  @Override
  public List<Proxy> select(URI uri) {
    return List.of(
        on(uri)
            .map(proxy -> new InetSocketAddress(proxy.host(), proxy.port()))
            .map(address -> new Proxy(Proxy.Type.HTTP, address))
            .orElse(Proxy.NO_PROXY));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException problem) {
    // there is no second proxy to turn to; the problem reaches the caller by itself
  }

  /** Whether the address is this computer's own. Nothing is looked up. */
  static boolean isLoopback(URI target) {
    String host = String.valueOf(target.getHost()).replaceAll("[\\[\\]]", "");
    return host.equalsIgnoreCase("localhost")
        || IpAddress.parse(host)
            .map(address -> address.toInetAddress().isLoopbackAddress())
            .orElse(false);
  }
}
