package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IonosSecondaryZonesTest {
  private static final String BODY =
      "{\"properties\":{\"zoneName\":\"mirror.example\",\"primaryIps\":[\"192.0.2.1\"]}}";

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
  void aSecondaryZoneIsCreatedChangedAndDeleted() throws Exception {
    Wire.Answer created = wire.post("/secondaryzones", BODY);
    assertThat(created.status()).isEqualTo(202);
    assertThat(created.json().at("/metadata/nameservers/0").asString())
        .isEqualTo("nscs.ui-dns.com");
    String path = "/secondaryzones/" + created.id();

    assertThat(wire.put(path, BODY.replace("192.0.2.1", "2001:db8::1")).status()).isEqualTo(202);
    assertThat(wire.get(path).json().at("/properties/primaryIps/0").asString())
        .isEqualTo("2001:db8::1");
    assertThat(wire.delete(path).status()).isEqualTo(202);
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @Test
  void itsNameIsTakenOnceAcrossBothKindsOfZonesAndCannotBeChanged() throws Exception {
    String path = "/secondaryzones/" + wire.post("/secondaryzones", BODY).id();
    assertThat(wire.put(path, BODY.replace("mirror", "other")).status()).isEqualTo(400);
    assertThat(wire.post("/zones", "{\"properties\":{\"zoneName\":\"mirror.example\"}}").status())
        .isEqualTo(400);
  }

  @Test
  void primaryAddressesMustBeAListOfAddresses() throws Exception {
    assertThat(wire.post("/secondaryzones", BODY.replace("[\"192.0.2.1\"]", "null")).status())
        .isEqualTo(422);
    assertThat(wire.post("/secondaryzones", BODY.replace("\"192.0.2.1\"", "")).status())
        .isEqualTo(422);
    assertThat(wire.post("/secondaryzones", BODY.replace("192.0.2.1", "ns1")).status())
        .isEqualTo(422);
  }

  @Test
  void itCountsInItsOwnQuota() throws Exception {
    wire.post("/secondaryzones", BODY);
    assertThat(wire.get("/quota").json().at("/quotaUsage/secondaryZones").intValue()).isEqualTo(1);
    assertThat(wire.get("/quota").json().at("/quotaUsage/zones").intValue()).isZero();
  }
}
