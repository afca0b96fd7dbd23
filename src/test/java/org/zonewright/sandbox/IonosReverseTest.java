package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.IonosSettings;
import org.zonewright.sandbox.ionos.RecordData;
import tools.jackson.databind.JsonNode;

class IonosReverseTest {
  private Sandbox sandbox;
  private Wire wire;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    wire = Wire.toIonos(sandbox);
    sandbox.ionos().addZone("zone.example", "");
    sandbox.ionos().addRecord("zone.example", address("mail", "A", "192.0.2.25"));
    sandbox.ionos().addRecord("zone.example", address("mail", "AAAA", "2001:db8::25"));
  }

  @AfterEach
  void stop() {
    wire.close();
    sandbox.close();
  }

  @Test
  void creatingAnswers201AndTheRecordCanBeReadChangedAndDeleted() throws Exception {
    Wire.Answer created = wire.post("/reverserecords", of("mail.zone.example", "192.0.2.25"));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("type").asString()).isEqualTo("reverserecord");
    assertThat(created.json().path("metadata").has("state")).isFalse();
    String path = "/reverserecords/" + created.id();

    Wire.Answer changed = wire.put(path, of("mx.zone.example", "192.0.2.25"));
    assertThat(changed.status()).isEqualTo(200);
    JsonNode properties = wire.get(path).json().path("properties");
    assertThat(properties.path("name").asString()).isEqualTo("mx.zone.example");

    Wire.Answer deleted = wire.delete(path);
    assertThat(deleted.status()).isEqualTo(202);
    assertThat(deleted.text()).isEqualTo("{}");
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @Test
  void putCreatesWithTheClientsId() throws Exception {
    String path = "/reverserecords/" + UUID.randomUUID();
    assertThat(wire.put(path, of("mail.zone.example", "192.0.2.25")).status()).isEqualTo(200);
    assertThat(wire.get(path).status()).isEqualTo(200);
  }

  @Test
  void anAddressHasOneReverseRecord() throws Exception {
    wire.post("/reverserecords", of("mail.zone.example", "2001:db8::25"));
    Wire.Answer again = wire.post("/reverserecords", of("a.example", "2001:0db8:0:0::25"));
    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void anAddressMustBeReservedForTheContract() throws Exception {
    sandbox.ionos().settings().reservedBlocks(List.of("198.51.100.0/28"));
    assertThat(wire.post("/reverserecords", of("mail.zone.example", "192.0.2.25")).status())
        .isEqualTo(409);
  }

  @Test
  void anAddressRecordMustExistBefore() throws Exception {
    Wire.Answer without = wire.post("/reverserecords", of("mail.zone.example", "192.0.2.26"));
    assertThat(without.status()).isEqualTo(400);
    sandbox.ionos().settings().forwardCheck(IonosSettings.ForwardCheck.NONE);
    assertThat(wire.post("/reverserecords", of("mail.zone.example", "192.0.2.26")).status())
        .isEqualTo(201);
  }

  @Test
  void theAddressRecordMayBeDemandedToHaveTheSameName() throws Exception {
    sandbox.ionos().settings().forwardCheck(IonosSettings.ForwardCheck.ADDRESS_AND_NAME);
    assertThat(wire.post("/reverserecords", of("other.zone.example", "192.0.2.25")).status())
        .isEqualTo(400);
    assertThat(wire.post("/reverserecords", of("mail.zone.example", "192.0.2.25")).status())
        .isEqualTo(201);
  }

  @Test
  void anAddressRecordAtTheOtherProviderCounts() throws Exception {
    sandbox
        .bdom()
        .addZone(
            "b.example",
            BdomSoa.of("ns1.example.net", "root@example.net", "1", 3600),
            List.of(BdomRecord.of("www.b.example", "AAAA", 300, "2001:db8::b")));
    assertThat(wire.post("/reverserecords", of("www.b.example", "2001:db8:0::b")).status())
        .isEqualTo(201);
  }

  @Test
  void whatIsMissingOrNoHostIsRefused() throws Exception {
    Wire.Answer nameless = wire.post("/reverserecords", "{\"properties\":{\"ip\":\"192.0.2.25\"}}");
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.code()).isEqualTo("paas-validation-3");
    assertThat(wire.post("/reverserecords", of("192.0.2.25", "192.0.2.25")).status())
        .isEqualTo(400);
    assertThat(wire.post("/reverserecords", of("mail.zone.example", "192.0.2.300")).status())
        .isEqualTo(422);
  }

  @Test
  void theQuotaStopsTheOneTooMany() throws Exception {
    var settings = sandbox.ionos().settings();
    settings.limits(settings.limits().withReverseRecords(1));
    wire.post("/reverserecords", of("mail.zone.example", "192.0.2.25"));
    assertThat(wire.post("/reverserecords", of("mail.zone.example", "2001:db8::25")).text())
        .contains("quota exceeded");
  }

  private static RecordData address(String name, String type, String content) {
    return new RecordData(name, type, content, 3600, 0, true);
  }

  private static String of(String name, String ip) {
    return "{\"properties\":{\"name\":\"%s\",\"ip\":\"%s\"}}".formatted(name, ip);
  }
}
