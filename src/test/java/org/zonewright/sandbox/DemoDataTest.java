package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.ionos.RecordData;

class DemoDataTest {
  @Test
  void theSameSeedMakesTheSameDataAndToken() throws IOException {
    try (Sandbox one = Sandbox.start(SandboxOptions.defaults());
        Sandbox other = Sandbox.start(SandboxOptions.defaults());
        Sandbox third = Sandbox.start(SandboxOptions.defaults().withSeed(5))) {
      assertThat(one.ionos().zones()).isEqualTo(other.ionos().zones());
      assertThat(one.bdom().zones()).isEqualTo(other.bdom().zones());
      assertThat(one.ionos().reverseRecords()).isEqualTo(other.ionos().reverseRecords());
      assertThat(one.token()).isEqualTo(other.token()).isNotEqualTo(third.token());
      assertThat(one.ionos().zones()).isNotEqualTo(third.ionos().zones());
    }
  }

  @Test
  void theNumbersAreThoseAskedFor() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
      assertThat(sandbox.ionos().zones()).hasSize(30);
      assertThat(sandbox.bdom().zones()).hasSize(30);
      assertThat(sandbox.ionos().usage().records()).isEqualTo(450);
      assertThat(sandbox.bdom().zones().stream().mapToInt(zone -> zone.records().size()).sum())
          .isEqualTo(450);
      assertThat(sandbox.ionos().reverseRecords()).hasSize(41);
      assertThat(sandbox.ionos().usage().secondaryZones()).isPositive();
    }
  }

  @Test
  void everyTypeOfIonosOccurs() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
      assertThat(records(sandbox.ionos()).map(RecordData::type).collect(Collectors.toSet()))
          .hasSize(20);
      assertThat(records(sandbox.ionos()).filter(data -> !data.enabled())).isNotEmpty();
      assertThat(records(sandbox.ionos()).map(RecordData::name)).contains("*", "");
      assertThat(records(sandbox.ionos()).filter(data -> data.type().equals("TXT")))
          .anyMatch(data -> data.content().length() > 255);
    }
  }

  @Test
  void bdomHasUsualAndUnknownTypesAndSerialsBeyond32Bits() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
      List<BdomZone> zones = sandbox.bdom().zones();
      Set<String> types =
          zones.stream()
              .flatMap(zone -> zone.records().stream())
              .map(BdomRecord::type)
              .collect(Collectors.toSet());
      assertThat(types)
          .contains("NS", "A", "AAAA", "CNAME", "MX", "TXT", "SRV", "CAA", "URL", "TYPE65280");
      assertThat(zones).anyMatch(zone -> Long.parseLong(zone.soa().serial()) > 4_294_967_295L);
      assertThat(zones).anyMatch(zone -> zone.name().startsWith("xn--strae"));
    }
  }

  @Test
  void zonesShareAddressesAndLieBesideTheirParents() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
      Map<String, Long> apexes =
          records(sandbox.ionos())
              .filter(data -> data.type().equals("A") && data.name().isEmpty())
              .collect(Collectors.groupingBy(RecordData::content, Collectors.counting()));
      assertThat(apexes.values()).anyMatch(count -> count > 1);
      assertThat(sandbox.ionos().zones())
          .extracting(IonosStandIn.StoredZone::name)
          .contains("brennerhof.example", "shop.brennerhof.example");
    }
  }

  @Test
  void reverseRecordsAreOfEveryKind() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
      Set<String> forward = new HashSet<>();
      Set<String> names = new HashSet<>();
      Set<String> zones = new HashSet<>();
      for (var zone : sandbox.ionos().zones()) {
        zones.add(zone.name());
        for (var row : sandbox.ionos().records(zone.name())) {
          String name =
              row.data().name().isEmpty() ? zone.name() : row.data().name() + "." + zone.name();
          names.add(name);
          forward.add(row.data().content() + " " + name);
        }
      }
      for (BdomZone zone : sandbox.bdom().zones()) {
        zones.add(zone.name());
        zone.records().forEach(row -> names.add(row.name()));
        zone.records().forEach(row -> forward.add(row.content() + " " + row.name()));
      }
      Map<String, Long> kinds =
          sandbox.ionos().reverseRecords().stream()
              .collect(
                  Collectors.groupingBy(
                      row ->
                          forward.contains(row.ip() + " " + row.name())
                              ? "confirmed"
                              : names.contains(row.name())
                                  ? "mismatch"
                                  : zones.stream().anyMatch(zone -> row.name().endsWith(zone))
                                      ? "missing"
                                      : "unknown",
                      Collectors.counting()));
      assertThat(kinds).containsKeys("confirmed", "mismatch", "missing", "unknown");
      assertThat(kinds.get("confirmed")).isGreaterThan(20);
    }
  }

  @Test
  void noRecordOfIonosBreaksItsOwnRules() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
        Wire wire = Wire.toIonos(sandbox)) {
      for (var zone : sandbox.ionos().zones()) {
        String path = "/zones/" + zone.id() + "/records";
        for (var item :
            wire.get("/records?limit=1000&filter.zoneId=" + zone.id()).json().path("items")) {
          Wire.Answer again = wire.put(path + "/" + item.path("id").asString(), item.toString());
          assertThat(again.status()).as(again.text()).isEqualTo(202);
        }
      }
    }
  }

  @Test
  void aLargeContractIsMadeAndPagedToItsEnd() throws Exception {
    SandboxOptions large =
        SandboxOptions.defaults().withZones(50_000).withRecords(100_000).withReverse(5_000);
    try (Sandbox sandbox = Sandbox.start(large);
        Wire wire = Wire.toIonos(sandbox)) {
      assertThat(sandbox.ionos().usage().zones()).isEqualTo(25_000);
      assertThat(sandbox.ionos().usage().records()).isEqualTo(50_000);
      assertThat(wire.get("/records?limit=1000&offset=49000").json().path("_links").has("next"))
          .isFalse();
      assertThat(new HashSet<>(sandbox.bdom().zones().stream().map(BdomZone::name).toList()))
          .hasSize(25_000);
    }
  }

  @Test
  void theAnnouncementIsOneLineOfJson() throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty())) {
      assertThat(sandbox.announcement())
          .isEqualTo(
              "{\"ionos\":\"%s\",\"token\":\"%s\",\"bdom\":\"%s\",\"userId\":13048}"
                  .formatted(sandbox.ionosUrl(), sandbox.token(), sandbox.bdomUrl()));
      assertThat(sandbox.bdomUrl().getPath()).isEqualTo("/bdom");
    }
  }

  @Test
  void optionsOutOfBoundsAreRefused() {
    SandboxOptions good = SandboxOptions.defaults();
    assertThatThrownBy(() -> good.withIonosPort(70_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> good.withZones(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<RecordData> records(IonosStandIn ionos) {
    return ionos.zones().stream()
        .flatMap(zone -> ionos.records(zone.name()).stream())
        .map(IonosStandIn.StoredRecord::data);
  }
}
