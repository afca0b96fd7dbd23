package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What "as the system" means. */
class SystemProxiesTest {

  private static final URI SAFE = URI.create("https://api.hoster.example/zones");
  private static final URI CLEAR = URI.create("http://api.hoster.example:8080/zones");

  private static Optional<String> found(URI target, String... environment) {
    return proxies(environment).find(target).map(ProxyServer::name);
  }

  private static SystemProxies proxies(String... environment) {
    Map<String, String> variables = new java.util.HashMap<>();
    for (int i = 0; i < environment.length; i += 2) {
      variables.put(environment[i], environment[i + 1]);
    }
    return new SystemProxies(variables, () -> null);
  }

  /** What Java says, whatever it is asked for. */
  private static ProxySelector saying(Proxy proxy) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of(proxy);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
    };
  }

  @Test
  void theEnvironmentNamesAProxyForEachScheme() {
    assertThat(found(SAFE, "HTTPS_PROXY", "http://proxy.example:3128/"))
        .contains("proxy.example:3128");
    assertThat(found(CLEAR, "HTTPS_PROXY", "http://proxy.example:3128/")).isEmpty();
    assertThat(found(CLEAR, "http_proxy", "proxy.example")).contains("proxy.example:80");
    assertThat(found(SAFE, "ALL_PROXY", "[2001:db8::1]:3128")).contains("[2001:db8::1]:3128");
    assertThat(found(SAFE, "https_proxy", "small.example:1", "HTTPS_PROXY", "large.example:1"))
        .contains("small.example:1");
  }

  @Test
  void aLoginInTheEnvironmentIsTakenAndShownToNobody() {
    ProxyServer proxy =
        proxies("https_proxy", "http://miller:p%40ss+word@proxy.example:3128")
            .find(SAFE)
            .orElseThrow();

    assertThat(proxy.login().orElseThrow().user()).isEqualTo("miller");
    assertThat(proxy.login().orElseThrow().password().reveal()).isEqualTo("p@ss+word");
    assertThat(proxy.toString()).doesNotContain("p@ss", "p%40ss", "miller");
  }

  @Test
  void someThingsAreReachedWithoutProxy() {
    for (String list :
        List.of(
            "*",
            "api.hoster.example",
            "other.example, .hoster.example",
            "*.hoster.example",
            "HOSTER.example:443")) {
      assertThat(found(SAFE, "https_proxy", "proxy.example:3128", "NO_PROXY", list))
          .as(list)
          .isEmpty();
    }
    for (String list : List.of("ster.example", "hoster.example:8443", "hoster.example.org")) {
      assertThat(found(SAFE, "https_proxy", "proxy.example:3128", "no_proxy", list))
          .as(list)
          .isPresent();
    }
    URI address = URI.create("https://192.0.2.7/dns");
    for (String list : List.of("192.0.2.7", "192.0.2.0/24", "192.0.2.7:443")) {
      assertThat(found(address, "https_proxy", "proxy.example:3128", "no_proxy", list))
          .as(list)
          .isEmpty();
    }
    assertThat(found(address, "https_proxy", "proxy.example:3128", "no_proxy", "192.0.3.0/24"))
        .isPresent();
  }

  @Test
  void whatCannotBeAProxyIsNone() {
    for (String value :
        List.of("socks5://proxy.example:1080", "https://proxy.example", "::", " ")) {
      assertThat(found(SAFE, "https_proxy", value)).as(value).isEmpty();
    }
  }

  @Test
  void whereTheEnvironmentSaysNothingJavaIsAsked() {
    InetSocketAddress address = InetSocketAddress.createUnresolved("proxy.example", 3128);
    ProxySelector http = saying(new Proxy(Proxy.Type.HTTP, address));

    assertThat(new SystemProxies(Map.of(), () -> http).find(SAFE).map(ProxyServer::name))
        .contains("proxy.example:3128");
    assertThat(new SystemProxies(Map.of(), () -> saying(Proxy.NO_PROXY)).find(SAFE)).isEmpty();
    assertThat(
            new SystemProxies(Map.of("https_proxy", "own.example:1"), () -> http)
                .find(SAFE)
                .map(ProxyServer::name))
        .contains("own.example:1");
  }
}
