package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class IonosRecordsTest {
  private Sandbox sandbox;
  private Wire wire;
  private String records;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    wire = Wire.toIonos(sandbox);
    records = "/zones/" + sandbox.ionos().addZone("zone.example", "") + "/records";
  }

  @AfterEach
  void stop() {
    wire.close();
    sandbox.close();
  }

  @Test
  void aRecordGetsDefaultsALowerCaseNameAndItsFullName() throws Exception {
    Wire.Answer created = wire.post(records, of("WWW", "A", "192.0.2.1", ""));
    assertThat(created.status()).isEqualTo(202);
    JsonNode json = created.json();
    assertThat(json.at("/metadata/fqdn").asString()).isEqualTo("www.zone.example");
    assertThat(json.at("/metadata/state").asString()).isEqualTo("PROVISIONING");
    assertThat(json.at("/properties/name").asString()).isEqualTo("www");
    assertThat(json.at("/properties/ttl").intValue()).isEqualTo(3600);
    assertThat(json.at("/properties/enabled").booleanValue()).isTrue();
    assertThat(json.path("href").asString()).isEqualTo(records + "/" + created.id());
  }

  @Test
  void theApexAndTheWildcardAreNamesOfTheirOwn() throws Exception {
    assertThat(wire.post(records, of("", "TXT", "hello", "")).json().at("/metadata/fqdn"))
        .hasToString("\"zone.example\"");
    assertThat(wire.post(records, of("*", "A", "192.0.2.1", "")).status()).isEqualTo(202);
    assertThat(wire.post(records, of("@", "A", "192.0.2.1", "")).status()).isEqualTo(400);
  }

  @Test
  void putCreatesThenReplacesAndKeepsNameAndType() throws Exception {
    String path = records + "/" + UUID.randomUUID();
    wire.put(path, of("api", "A", "192.0.2.1", ",\"ttl\":60,\"enabled\":false"));
    assertThat(wire.put(path, of("api", "A", "192.0.2.2", "")).status()).isEqualTo(202);
    JsonNode now = wire.get(path).json().path("properties");
    assertThat(now.path("content").asString()).isEqualTo("192.0.2.2");
    assertThat(now.path("ttl").intValue()).isEqualTo(3600);
    assertThat(now.path("enabled").booleanValue()).isTrue();
    assertThat(wire.put(path, of("other", "A", "192.0.2.2", "")).status()).isEqualTo(400);
    assertThat(wire.put(path, of("api", "TXT", "x", "")).status()).isEqualTo(400);
    assertThat(sandbox.ionos().records("zone.example")).hasSize(1);
  }

  @Test
  void putTakesAWholeResourceAsItsBody() throws Exception {
    Wire.Answer created = wire.post(records, of("api", "A", "192.0.2.1", ""));
    assertThat(wire.put(records + "/" + created.id(), created.text()).status()).isEqualTo(202);
  }

  @Test
  void deletingAnswersAnEmptyObjectAndTheRecordGoes() throws Exception {
    String path = records + "/" + wire.post(records, of("gone", "A", "192.0.2.1", "")).id();
    Wire.Answer deleted = wire.delete(path);
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(deleted.text()).isEqualTo("{}");
    assertThat(deleted.response().headers().firstValue("content-type"))
        .contains("application/json");
    assertThat(wire.get(path).status()).isEqualTo(404);
    assertThat(wire.delete(path).status()).isEqualTo(404);
  }

  @Test
  void aZoneThatIsUnknownHasNoRecords() throws Exception {
    String unknown = "/zones/" + UUID.randomUUID() + "/records";
    assertThat(wire.get(unknown).status()).isEqualTo(400);
    assertThat(wire.post(unknown, of("a", "A", "192.0.2.1", "")).status()).isEqualTo(400);
    assertThat(wire.put(unknown + "/" + UUID.randomUUID(), of("a", "A", "192.0.2.1", "")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"MX,mail.zone.example", "SRV,10 443 a.example", "URI,1 1 \"https://a.example/\""})
  void typesWithAPriorityDemandIt(String type, String content) throws Exception {
    String text = content.replace("\"", "\\\"");
    Wire.Answer without = wire.post(records, of("x", type, text, ""));
    assertThat(without.status()).isEqualTo(400);
    assertThat(without.code()).isEqualTo("paas-dns-rest-0419");
    Wire.Answer with = wire.post(records, of("x", type, text, ",\"priority\":7"));
    assertThat(with.status()).isEqualTo(202);
    assertThat(with.json().at("/properties/priority").intValue()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "A,192.0.2",
    "A,2001:db8::1",
    "AAAA,192.0.2.1",
    "AAAA,2001:db8::g",
    "CNAME,192.0.2.1",
    "SRV,1",
    "CAA,issue",
    "TLSA,3 1 1 xyz",
    "DS,1 2",
    "HTTPS,one .",
    "LOC,here",
    "SSHFP,1 1",
    "NOSUCH,x",
    "RP,one"
  })
  void contentThatDoesNotFitItsTypeIsRefused(String type, String content) throws Exception {
    Wire.Answer answer = wire.post(records, of("x", type, content, ",\"priority\":1"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("paas-dns-rest-0414");
  }

  @ParameterizedTest
  @CsvSource({"59,400", "60,202", "604800,202", "604801,400"})
  void theTimeToLiveHasBounds(int ttl, int status) throws Exception {
    assertThat(wire.post(records, of("x", "A", "192.0.2.1", ",\"ttl\":" + ttl)).status())
        .isEqualTo(status);
  }

  @Test
  void fieldsOfTheWrongKindAreAnsweredByTheValidation() throws Exception {
    assertThat(wire.post(records, of("x", "A", "192.0.2.1", ",\"ttl\":\"60\"")).status())
        .isEqualTo(422);
    assertThat(wire.post(records, of("x", "A", "192.0.2.1", ",\"enabled\":null")).status())
        .isEqualTo(422);
    assertThat(wire.post(records, "{\"properties\":{\"type\":\"A\",\"content\":\"x\"}}").text())
        .contains("property \\\"name\\\" is missing");
  }

  @Test
  void aCnameStandsAlone() throws Exception {
    wire.post(records, of("a", "A", "192.0.2.1", ""));
    assertThat(wire.post(records, of("a", "CNAME", "b.example", "")).status()).isEqualTo(409);
    wire.post(records, of("c", "CNAME", "b.example", ""));
    assertThat(wire.post(records, of("c", "TXT", "x", "")).status()).isEqualTo(409);
    assertThat(wire.post(records, of("", "CNAME", "b.example", "")).status()).isEqualTo(409);
  }

  @Test
  void duplicatesAndASecondSpfRecordConflict() throws Exception {
    wire.post(records, of("a", "A", "192.0.2.1", ""));
    assertThat(wire.post(records, of("a", "A", "192.0.2.1", "")).status()).isEqualTo(409);
    assertThat(wire.post(records, of("a", "A", "192.0.2.2", "")).status()).isEqualTo(202);
    wire.post(records, of("", "TXT", "v=spf1 -all", ""));
    assertThat(wire.post(records, of("", "TXT", "\\\"v=spf1 mx -all\\\"", "")).status())
        .isEqualTo(409);
    assertThat(wire.post(records, of("", "TXT", "something else", "")).status()).isEqualTo(202);
  }

  @Test
  void theQuotaCountsRecordsOfAllZones() throws Exception {
    var settings = sandbox.ionos().settings();
    settings.limits(settings.limits().withRecords(1));
    wire.post(records, of("a", "A", "192.0.2.1", ""));
    assertThat(wire.post(records, of("b", "A", "192.0.2.1", "")).text()).contains("quota exceeded");
    String id = wire.get(records).json().at("/items/0/id").asString();
    wire.delete(records + "/" + id);
    assertThat(wire.post(records, of("b", "A", "192.0.2.1", "")).status()).isEqualTo(202);
  }

  @Test
  void changesCanBeMadeToFail() throws Exception {
    sandbox.ionos().settings().failChanges(true);
    String id = wire.post(records, of("a", "A", "192.0.2.1", "")).id();
    assertThat(wire.get(records + "/" + id).json().at("/metadata/state").asString())
        .isEqualTo("FAILED");
  }

  private static String of(String name, String type, String content, String more) {
    return "{\"properties\":{\"name\":\"%s\",\"type\":\"%s\",\"content\":\"%s\"%s}}"
        .formatted(name, type, content, more);
  }
}
