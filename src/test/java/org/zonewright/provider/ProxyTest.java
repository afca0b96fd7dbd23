package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/** The way through a proxy, over real sockets. */
class ProxyTest {

  private static final URI ELSEWHERE = URI.create("http://api.hoster.example/zones");
  private static final URI SAFELY_ELSEWHERE = URI.create("https://api.hoster.example/zones");
  private static final String PASSWORD = "pass-word:77";

  private static HttpCall get(URI uri) {
    return new HttpCall(
        "main", "zones.list", "", "GET", uri, Map.of(), Optional.empty(), new byte[0], false);
  }

  private static HttpGateway through(LoopbackProxy proxy, Optional<ProxyServer.Login> login) {
    return through(proxy.port(), login);
  }

  private static HttpGateway through(int port, Optional<ProxyServer.Login> login) {
    ProxyServer server = new ProxyServer("127.0.0.1", port, login);
    return new JdkHttpGateway(HttpSettings.DEFAULT, _ -> Optional.of(server));
  }

  private static Optional<ProxyServer.Login> login() {
    return Optional.of(new ProxyServer.Login("miller", Secret.of(PASSWORD)));
  }

  private static String sentence(ProviderException problem) {
    return new ErrorTexts(new Messages(Locale.ENGLISH), _ -> Optional.empty()).of(problem);
  }

  @Test
  void requestsGoThroughTheProxy() {
    try (ScriptedServer server = new ScriptedServer().then(200, "zones");
        LoopbackProxy proxy = LoopbackProxy.to(server.uri("/"));
        HttpGateway gateway = through(proxy, Optional.empty())) {
      HttpReply reply = gateway.send(get(ELSEWHERE));

      assertThat(reply.body()).asString(StandardCharsets.UTF_8).isEqualTo("zones");
      assertThat(proxy.heads())
          .singleElement()
          .asString()
          .startsWith("GET http://api.hoster.example/zones HTTP/1.1\r\n")
          .doesNotContain("Proxy-Authorization");
      assertThat(server.seen().getFirst().uri()).hasToString("/zones");
    }
  }

  @Test
  void aProxyThatAsksIsToldWhoWeAreAndTheProviderIsNot() {
    try (ScriptedServer server = new ScriptedServer().then(200, "zones");
        LoopbackProxy proxy =
            LoopbackProxy.to(server.uri("/")).wanting("Basic bWlsbGVyOnBhc3Mtd29yZDo3Nw==");
        HttpGateway gateway = through(proxy, login())) {
      assertThat(gateway.send(get(ELSEWHERE)).status()).isEqualTo(200);

      assertThat(server.seen().getFirst().headers())
          .doesNotContainKeys("Proxy-authorization", "Proxy-Authorization");
    }
  }

  @Test
  void whatIsEncryptedGoesThroughATunnelWithTheSameLogin() throws InterruptedException {
    try (LoopbackProxy proxy = new LoopbackProxy(9).wanting("Basic bWlsbGVyOnBhc3Mtd29yZDo3Nw==");
        HttpGateway gateway = through(proxy, login())) {
      assertThatThrownBy(() -> gateway.send(get(SAFELY_ELSEWHERE)))
          .describedAs("the tunnel ends before TLS is set up")
          .isInstanceOf(Unavailable.class);

      assertThat(proxy.heads())
          .first()
          .asString()
          .startsWith("CONNECT api.hoster.example:443 HTTP/1.1\r\n");
      byte[] hello = proxy.tunnelled();
      assertThat(hello[0]).describedAs("a TLS handshake").isEqualTo((byte) 0x16);
      assertThat(new String(hello, StandardCharsets.ISO_8859_1)).contains("api.hoster.example");
    }
  }

  @Test
  void aProxyThatDoesNotKnowUsIsNamedAndThePasswordIsNot() {
    for (URI uri : List.of(ELSEWHERE, SAFELY_ELSEWHERE)) {
      try (LoopbackProxy proxy = new LoopbackProxy(9).wanting("Basic other");
          HttpGateway gateway = through(proxy, login())) {
        Unavailable problem = catchThrowableOfType(Unavailable.class, () -> gateway.send(get(uri)));

        assertThat(problem.reason()).isEqualTo(Unavailable.Cause.PROXY_LOGIN);
        assertThat(problem.mayHaveHappened()).isFalse();
        assertThat(sentence(problem))
            .contains("127.0.0.1:" + proxy.port())
            .contains("password")
            .doesNotContain(PASSWORD);
        assertThat(problem.getMessage()).doesNotContain(PASSWORD, "bWlsbGVyOn");
      }
    }
  }

  @Test
  void aProxyThatAsksWithoutAnyLoginSetIsTheSameProblem() {
    try (LoopbackProxy proxy = new LoopbackProxy(9).wanting("Basic other");
        HttpGateway gateway = through(proxy, Optional.empty())) {
      Unavailable problem =
          catchThrowableOfType(Unavailable.class, () -> gateway.send(get(SAFELY_ELSEWHERE)));

      assertThat(problem.reason()).isEqualTo(Unavailable.Cause.PROXY_LOGIN);
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamed() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (HttpGateway gateway = through(port, Optional.empty())) {
      Unavailable problem =
          catchThrowableOfType(Unavailable.class, () -> gateway.send(get(SAFELY_ELSEWHERE)));

      assertThat(problem.reason()).isEqualTo(Unavailable.Cause.PROXY_UNREACHABLE);
      assertThat(sentence(problem)).contains("proxy 127.0.0.1:" + port);
    }
  }

  @Test
  void aProxyThatDoesNotGoOnIsNamed() {
    try (LoopbackProxy proxy = new LoopbackProxy(9).refusing();
        HttpGateway gateway = through(proxy, Optional.empty())) {
      Unavailable problem =
          catchThrowableOfType(Unavailable.class, () -> gateway.send(get(SAFELY_ELSEWHERE)));

      assertThat(problem.reason()).isEqualTo(Unavailable.Cause.PROXY_REFUSED);
      assertThat(sentence(problem)).contains("proxy 127.0.0.1:" + proxy.port());
    }
  }

  @Test
  void thisComputerIsNeverReachedThroughAProxy() {
    try (ScriptedServer server = new ScriptedServer().then(200, "demo").then(200, "demo");
        LoopbackProxy proxy = new LoopbackProxy(9);
        HttpGateway gateway = through(proxy, login())) {
      assertThat(gateway.send(get(server.uri("/zones"))).status()).isEqualTo(200);
      URI byName = URI.create(server.uri("/zones").toString().replace("127.0.0.1", "localhost"));
      assertThat(gateway.send(get(byName)).status()).isEqualTo(200);

      assertThat(proxy.heads()).isEmpty();
      assertThat(server.seen())
          .allSatisfy(
              seen ->
                  assertThat(seen.headers())
                      .doesNotContainKeys("Proxy-authorization", "Proxy-Authorization"));
    }
  }
}
