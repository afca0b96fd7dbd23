package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.sandbox.wire.ProviderName.BDOM;
import static org.zonewright.sandbox.wire.ProviderName.IONOS;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.wire.Exchange;
import org.zonewright.sandbox.wire.Fault;

class FaultsTest {
  private static final String LIST = "/dns/list/domain/13048/";

  private Sandbox sandbox;
  private Wire ionos;
  private Wire bdom;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.defaults().withZones(4).withRecords(40).withReverse(3));
    ionos = Wire.toIonos(sandbox);
    bdom = Wire.toBdom(sandbox);
  }

  @AfterEach
  void stop() {
    ionos.close();
    bdom.close();
    sandbox.close();
  }

  @Test
  void aFaultStrikesTheNextMatchingRequestsOnly() throws Exception {
    sandbox.faults().on(IONOS, "GET", "/zones").next(2, Fault.status(503));
    assertThat(ionos.get("/quota").status()).isEqualTo(200);
    assertThat(ionos.get("/zones").status()).isEqualTo(503);
    assertThat(ionos.get("/zones?limit=1").status()).isEqualTo(503);
    assertThat(ionos.get("/zones").status()).isEqualTo(200);
  }

  @Test
  void tooManyRequestsSayWhenToComeBack() throws Exception {
    sandbox.faults().on(IONOS).once(Fault.status(429, "3"));
    sandbox.faults().on(IONOS).once(Fault.status(429, "Sat, 21 Nov 2026 10:00:00 GMT"));
    assertThat(ionos.get("/zones").response().headers().firstValue("retry-after")).contains("3");
    assertThat(ionos.get("/zones").response().headers().firstValue("retry-after"))
        .contains("Sat, 21 Nov 2026 10:00:00 GMT");
  }

  @Test
  void eachProviderFailsInItsOwnForm() throws Exception {
    sandbox.faults().on(IONOS).once(Fault.tooManyOperations());
    sandbox.faults().on(BDOM).once(Fault.status(502));
    Wire.Answer json = ionos.delete("/zones/" + sandbox.ionos().zones().getFirst().id());
    assertThat(json.status()).isEqualTo(409);
    assertThat(json.code()).isEqualTo("paas-dns-rest-0513");
    assertThat(bdom.get(LIST).text()).contains("<title>502 Bad Gateway</title>");
  }

  @Test
  void aResetDoesNothingAndALostAnswerDoesEverything() throws Exception {
    String path = "/zones/" + sandbox.ionos().zones().getFirst().id();
    sandbox.faults().on(IONOS, "DELETE", ".*").once(Fault.reset());
    assertThatThrownBy(() -> ionos.delete(path)).isInstanceOf(IOException.class);
    assertThat(sandbox.ionos().zones()).hasSize(2);
    sandbox.faults().on(IONOS, "DELETE", ".*").once(Fault.lostAnswer());
    assertThatThrownBy(() -> ionos.delete(path)).isInstanceOf(IOException.class);
    assertThat(sandbox.ionos().zones()).hasSize(1);
  }

  @Test
  void bodiesCanBeTruncatedEmptyOversizedOrAWebPage() throws Exception {
    var all = sandbox.faults().on(BDOM);
    all.once(Fault.truncated());
    assertThatThrownBy(() -> bdom.get(LIST)).isInstanceOf(IOException.class);
    all.once(Fault.emptyBody());
    Wire.Answer empty = bdom.get(LIST);
    assertThat(empty.status()).isEqualTo(200);
    assertThat(empty.text()).isEmpty();
    all.once(Fault.oversized(3_000_000));
    assertThat(bdom.get(LIST).response().body()).hasSizeGreaterThan(3_000_000);
    all.once(Fault.htmlPage(200));
    assertThat(bdom.get(LIST).text()).contains("<title>Please sign in</title>");
  }

  @Test
  void aLateAnswerComesAfterTheWorkIsDone() throws Exception {
    var zone = sandbox.ionos().zones().getFirst();
    sandbox.faults().on(IONOS, "DELETE", ".*").once(Fault.late(Duration.ofMillis(1)));
    assertThat(ionos.delete("/zones/" + zone.id()).status()).isEqualTo(202);
    assertThat(sandbox.ionos().zones()).doesNotContain(zone);
  }

  @Test
  void someoneElseCanChangeAZoneBetweenTwoRequests() throws Exception {
    String name = sandbox.bdom().zones().getFirst().name();
    String path = "/dns/domain/" + name + "/13048/";
    sandbox
        .faults()
        .on(BDOM, "GET", ".*/" + name + "/.*")
        .thenRun(
            () ->
                sandbox
                    .bdom()
                    .addRecord(name, BdomRecord.of("else." + name, "A", 300, "192.0.2.99")));
    assertThat(bdom.get(path).text()).doesNotContain("192.0.2.99");
    assertThat(bdom.get(path).text()).contains("192.0.2.99");
  }

  @Test
  void aProviderCanGoAwayAndComeBackOnTheSamePort() throws Exception {
    var address = sandbox.ionosUrl();
    sandbox.faults().offline(IONOS, true);
    assertThatThrownBy(() -> ionos.get("/quota")).isInstanceOf(IOException.class);
    assertThat(bdom.get(LIST).status()).isEqualTo(200);
    sandbox.faults().offline(IONOS, false);
    assertThat(ionos.get("/quota").status()).isEqualTo(200);
    assertThat(sandbox.ionosUrl()).isEqualTo(address);
    sandbox.faults().offline(true);
    assertThatThrownBy(() -> bdom.get(LIST)).isInstanceOf(IOException.class);
    sandbox.faults().offline(false);
    assertThat(bdom.get(LIST).status()).isEqualTo(200);
  }

  @Test
  void exchangesAreKeptWithoutTheToken() throws Exception {
    ionos.post("/zones?x=1", "{\"properties\":{\"zoneName\":\"log.example\"}}");
    Exchange last = sandbox.faults().exchanges(IONOS).getLast();
    assertThat(last.method()).isEqualTo("POST");
    assertThat(last.target()).isEqualTo("/zones?x=1");
    assertThat(last.path()).isEqualTo("/zones");
    assertThat(last.query()).isEqualTo("x=1");
    assertThat(last.body()).contains("log.example");
    assertThat(last.status()).isEqualTo(202);
    assertThat(last.responseBody()).contains("PROVISIONING");
    assertThat(last.header("Content-Type")).contains("application/json");
    assertThat(last.toString()).doesNotContain(sandbox.token());
    assertThat(sandbox.toString()).doesNotContain(sandbox.token());
    sandbox.faults().clear();
    assertThat(sandbox.faults().exchanges()).isEmpty();
  }

  @Test
  void bothProvidersCanShareAPort() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    SandboxOptions options = SandboxOptions.empty().withPorts(port, port);
    try (Sandbox shared = Sandbox.start(options);
        Wire one = Wire.toIonos(shared);
        Wire other = Wire.toBdom(shared)) {
      assertThat(one.get("/quota").status()).isEqualTo(200);
      assertThat(other.get(LIST).text()).isEqualTo("<response >\n</response>");
      assertThat(shared.bdomUrl().getPort()).isEqualTo(port);
    }
  }

  @Test
  void aPortThatIsTakenIsSaidAtOnce() {
    SandboxOptions options = SandboxOptions.empty().withPorts(0, sandbox.ionosUrl().getPort());
    assertThatThrownBy(() -> Sandbox.start(options)).isInstanceOf(IOException.class);
  }
}
