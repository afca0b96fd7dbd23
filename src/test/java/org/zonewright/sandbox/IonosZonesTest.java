package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.ionos.IonosSettings;
import tools.jackson.databind.JsonNode;

class IonosZonesTest {
  private Sandbox sandbox;
  private Wire wire;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    wire = Wire.toIonos(sandbox);
  }

  @AfterEach
  void stop() {
    wire.close();
    sandbox.close();
  }

  @Test
  void aWrongTokenIsAnsweredWithTheApisOwnCode() throws Exception {
    try (Wire stranger = Wire.toIonos(sandbox, "wrong")) {
      Wire.Answer answer = stranger.get("/zones");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("paas-auth-1");
    }
  }

  @Test
  void aZoneIsAcceptedThenAvailableAndHasNameserversButNoRecords() throws Exception {
    Wire.Answer created = wire.post("/zones", zone("Neu.Example"));
    assertThat(created.status()).isEqualTo(202);
    assertThat(created.json().at("/metadata/state").asString()).isEqualTo("PROVISIONING");
    assertThat(created.json().at("/properties/zoneName").asString()).isEqualTo("neu.example");
    assertThat(created.json().path("href").asString()).isEqualTo("/zones/" + created.id());

    JsonNode read = wire.get("/zones/" + created.id()).json();
    assertThat(read.at("/metadata/state").asString()).isEqualTo("AVAILABLE");
    assertThat(read.at("/metadata/nameservers").size()).isEqualTo(4);
    assertThat(wire.get("/zones/" + created.id() + "/records").json().path("items")).isEmpty();
  }

  @Test
  void aZoneSettlesAfterTheNumberOfReadsThatIsSet() throws Exception {
    sandbox.ionos().settings().settleAfterReads(2);
    String id = wire.post("/zones", zone("slow.example")).id();
    assertThat(state(id)).isEqualTo("PROVISIONING");
    assertThat(state(id)).isEqualTo("PROVISIONING");
    assertThat(state(id)).isEqualTo("AVAILABLE");
  }

  @Test
  void aDeletedZoneIsDestroyedWithItsRecordsAndItsNameIsFreeAgain() throws Exception {
    sandbox.ionos().settings().settleAfterReads(1);
    String id = wire.post("/zones", zone("away.example")).id();
    wire.post("/zones/" + id + "/records", record("www"));

    Wire.Answer deleted = wire.delete("/zones/" + id);
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(deleted.text()).isEqualTo("{}");
    assertThat(sandbox.ionos().usage().zones()).isZero();
    assertThat(state(id)).isEqualTo("DESTROYING");
    assertThat(wire.get("/zones/" + id).status()).isEqualTo(404);
    assertThat(wire.get("/records").json().path("items")).isEmpty();
    assertThat(wire.post("/zones", zone("away.example")).status()).isEqualTo(202);
  }

  @Test
  void putCreatesWithTheClientsIdAndThenReplacesEverything() throws Exception {
    String path = "/zones/" + UUID.randomUUID();
    String full =
        "{\"properties\":{\"zoneName\":\"put.example\",\"description\":\"x\",\"enabled\":false}}";
    assertThat(wire.put(path, full).status()).isEqualTo(202);
    assertThat(wire.put(path, zone("put.example")).status()).isEqualTo(202);

    JsonNode properties = wire.get(path).json().path("properties");
    assertThat(properties.path("enabled").booleanValue()).isTrue();
    assertThat(properties.has("description")).isFalse();
    assertThat(sandbox.ionos().zones()).hasSize(1);
  }

  @Test
  void theNameOfAZoneCannotBeChangedNorTakenTwice() throws Exception {
    String id = wire.post("/zones", zone("one.example")).id();
    assertThat(wire.put("/zones/" + id, zone("two.example")).status()).isEqualTo(400);
    assertThat(wire.post("/zones", zone("one.example")).status()).isEqualTo(400);
  }

  @Test
  void aMissingPropertyIsAnsweredByTheValidation() throws Exception {
    Wire.Answer answer = wire.post("/zones", "{\"properties\":{\"description\":\"x\"}}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("paas-validation-3");
    assertThat(answer.text()).contains("/properties/zoneName").contains("is missing");
  }

  @Test
  void malformedBodiesAndIdsAreBadRequests() throws Exception {
    assertThat(wire.post("/zones", "{\"properties\":").status()).isEqualTo(400);
    assertThat(wire.post("/zones", "[]").status()).isEqualTo(400);
    assertThat(wire.get("/zones/not-an-id").status()).isEqualTo(400);
    assertThat(wire.get("/zones/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(wire.post("/zones", zone("has space.example")).status()).isEqualTo(400);
  }

  @Test
  void theQuotaStopsTheZoneThatIsOneTooMany() throws Exception {
    var settings = sandbox.ionos().settings();
    settings.limits(settings.limits().withZones(1));
    assertThat(wire.post("/zones", zone("first.example")).status()).isEqualTo(202);
    Wire.Answer second = wire.post("/zones", zone("second.example"));
    assertThat(second.status()).isEqualTo(403);
    assertThat(second.text()).contains("quota exceeded");
    JsonNode quota = wire.get("/quota").json();
    assertThat(quota.at("/quotaUsage/zones").intValue()).isEqualTo(1);
    assertThat(quota.at("/quotaLimits/zones").intValue()).isEqualTo(1);
  }

  @Test
  void anUnsignedZoneHasNoKeys() throws Exception {
    String id = wire.post("/zones", zone("plain.example")).id();
    Wire.Answer keys = wire.get("/zones/" + id + "/keys");
    assertThat(keys.status()).isEqualTo(400);
    assertThat(keys.code()).isEqualTo("paas-dns-rest-0438");
  }

  @Test
  void changesAreForbiddenWithoutThePrivilege() throws Exception {
    sandbox.ionos().settings().denyChanges(true);
    assertThat(wire.post("/zones", zone("no.example")).status()).isEqualTo(403);
    assertThat(wire.get("/zones").status()).isEqualTo(200);
  }

  @Test
  void addressesOfResourcesCanBeAbsoluteOrPlaceholders() throws Exception {
    sandbox.ionos().settings().hrefStyle(IonosSettings.HrefStyle.ABSOLUTE);
    JsonNode list = wire.get("/zones").json();
    assertThat(list.path("href").asString()).isEqualTo(sandbox.ionosUrl() + "/zones");
    assertThat(list.at("/_links/self").asString()).startsWith(sandbox.ionosUrl() + "/zones?");
    sandbox.ionos().settings().hrefStyle(IonosSettings.HrefStyle.PLACEHOLDER);
    assertThat(wire.get("/zones").json().path("href").asString()).isEqualTo("<RESOURCE-URI>");
  }

  @Test
  void aZoneFileGoesOutAndComesInAgain() throws Exception {
    String id = wire.post("/zones", zone("file.example")).id();
    wire.post("/zones/" + id + "/records", record("www"));
    String file = wire.get("/zones/" + id + "/zonefile").text();
    assertThat(file).contains("$ORIGIN file.example.").contains("www  3600  IN  A  192.0.2.7");

    String changed = file + "mx 300 IN MX 10 www\nlong IN TXT (\"a b\"\n  \"c\") ; two strings\n";
    Wire.Answer put = wire.put("/zones/" + id + "/zonefile", changed);
    assertThat(put.status()).isEqualTo(200);
    assertThat(sandbox.ionos().records("file.example"))
        .extracting(row -> row.data().name() + " " + row.data().type() + " " + row.data().content())
        .containsExactly("www A 192.0.2.7", "mx MX www.file.example", "long TXT \"a b\" \"c\"");
  }

  private String state(String id) throws Exception {
    return wire.get("/zones/" + id).json().at("/metadata/state").asString();
  }

  private static String zone(String name) {
    return "{\"properties\":{\"zoneName\":\"" + name + "\"}}";
  }

  private static String record(String name) {
    return "{\"properties\":{\"name\":\"" + name + "\",\"type\":\"A\",\"content\":\"192.0.2.7\"}}";
  }
}
