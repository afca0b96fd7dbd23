package org.zonewright.provider;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zonewright.provider.ProxyServer.Login;

/**
 * The proxy that this computer is set to use. The environment comes first, because who sets it
 * means this process: {@code https_proxy} (for http addresses {@code http_proxy}), then {@code
 * all_proxy}, in small letters or capitals, except for what {@code no_proxy} lists. Where it says
 * nothing, Java is asked, which knows its own system properties ({@code https.proxyHost} and so on)
 * and, with {@code java.net.useSystemProxies}, the settings of Windows, macOS and GNOME. Scripts
 * that compute a proxy (PAC) are not run by Java; SOCKS proxies and proxies reached by TLS are not
 * used.
 */
public final class SystemProxies implements ProxyFinder {

  private static final System.Logger LOG = System.getLogger(SystemProxies.class.getName());
  private static final int USUAL_PORT = 80;

  private final Map<String, String> environment;
  private final Supplier<ProxySelector> java;

  /**
   * Over an environment.
   *
   * @param environment environment variables
   * @param java Java's own knowledge; asked only where the environment says nothing
   */
  public SystemProxies(Map<String, String> environment, Supplier<ProxySelector> java) {
    this.environment = Map.copyOf(environment);
    this.java = java;
  }

  @Override
  public Optional<ProxyServer> find(URI target) {
    Optional<String> variable = variableFor(target);
    if (variable.isPresent()) {
      return new NoProxyList(first(Stream.of("no_proxy")).orElse("")).covers(target)
          ? Optional.empty()
          : parse(variable.get());
    }
    return fromJava(target);
  }

  private Optional<String> variableFor(URI target) {
    String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
    return first(Stream.of(scheme + "_proxy", "all_proxy"));
  }

  private Optional<String> first(Stream<String> names) {
    return names
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
        .map(environment::get)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst();
  }

  private static Optional<ProxyServer> parse(String value) {
    try {
      URI uri = URI.create(value.contains("://") ? value : "http://" + value);
      if (!"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
        return unusable();
      }
      String host = uri.getHost().replaceAll("[\\[\\]]", "");
      int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
      return Optional.of(new ProxyServer(host, port, login(uri.getRawUserInfo())));
    } catch (IllegalArgumentException _) {
      return unusable();
    }
  }

  /** The value is not told: a password may be in it. */
  private static Optional<ProxyServer> unusable() {
    LOG.log(System.Logger.Level.WARNING, "the proxy named by the environment cannot be used");
    return Optional.empty();
  }

  private static Optional<Login> login(String userInfo) {
    int colon = userInfo == null ? -1 : userInfo.indexOf(':');
    return colon < 1 || colon == userInfo.length() - 1
        ? Optional.empty()
        : Optional.of(
            new Login(
                decoded(userInfo.substring(0, colon)),
                Secret.of(decoded(userInfo.substring(colon + 1)))));
  }

  private static String decoded(String text) {
    // a plus sign means itself here
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private Optional<ProxyServer> fromJava(URI target) {
    ProxySelector selector = java.get();
    if (selector == null) {
      return Optional.empty();
    }
    List<Proxy> proxies = selector.select(target);
    return proxies.stream()
        .findFirst()
        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
        .map(proxy -> (InetSocketAddress) proxy.address())
        .filter(address -> address.getPort() > 0)
        .map(
            address ->
                new ProxyServer(address.getHostString(), address.getPort(), Optional.empty()));
  }
}
