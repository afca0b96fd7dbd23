package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IonosListsTest {
  private static Sandbox sandbox;
  private static Wire wire;

  @BeforeAll
  static void start() throws Exception {
    sandbox =
        Sandbox.start(SandboxOptions.defaults().withZones(24).withRecords(5000).withReverse(120));
    wire = Wire.toIonos(sandbox);
  }

  @AfterAll
  static void stop() {
    wire.close();
    sandbox.close();
  }

  @Test
  void followingTheLinksReadsEveryRecordOnceToTheEnd() throws Exception {
    List<String> ids = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String next = "/records?limit=1000";
    while (!next.isEmpty()) {
      JsonNode page = wire.get(next).json();
      page.path("items").forEach(item -> ids.add(item.path("id").asString()));
      sizes.add(page.path("items").size());
      next = page.at("/_links/next").asString("");
    }
    assertThat(sizes).containsExactly(1000, 1000, 500);
    assertThat(new HashSet<>(ids)).hasSize(2500);
    assertThat(sandbox.ionos().usage().records()).isEqualTo(2500);
  }

  @Test
  void withoutALimitAPageHas100Items() throws Exception {
    JsonNode page = wire.get("/records").json();
    assertThat(page.path("items").size()).isEqualTo(100);
    assertThat(page.path("limit").intValue()).isEqualTo(100);
    assertThat(page.path("_links").has("prev")).isFalse();
    assertThat(page.path("_links").has("next")).isTrue();
  }

  @Test
  void aPageInTheMiddleLinksBothWaysAndKeepsTheFilter() throws Exception {
    JsonNode links = wire.get("/records?filter.type=A&offset=20&limit=10").json().path("_links");
    assertThat(links.path("prev").asString())
        .isEqualTo("/records?filter.type=A&offset=10&limit=10");
    assertThat(links.path("self").asString())
        .isEqualTo("/records?filter.type=A&offset=20&limit=10");
    assertThat(links.path("next").asString())
        .isEqualTo("/records?filter.type=A&offset=30&limit=10");
  }

  @Test
  void aPageBeyondTheEndIsEmpty() throws Exception {
    JsonNode page = wire.get("/records?offset=2500&limit=1000").json();
    assertThat(page.path("items")).isEmpty();
    assertThat(page.path("_links").has("next")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=many",
        "offset=-1",
        "filter.state=CREATED",
        "filter.type=SOA",
        "filter.zoneId=1"
      })
  void whatIsOutOfBoundsIsABadRequest(String query) throws Exception {
    assertThat(wire.get("/records?" + query).status()).isEqualTo(400);
  }

  @Test
  void theRecordsOfAZoneWithoutPagingEndAt100() throws Exception {
    String zoneId = sandbox.ionos().zones().getFirst().id().toString();
    JsonNode all = wire.get("/zones/" + zoneId + "/records?limit=1000&offset=50").json();
    assertThat(all.path("items").size()).isEqualTo(100);
    assertThat(all.path("offset").intValue()).isZero();
    assertThat(all.path("_links").has("next")).isFalse();
    JsonNode paged = wire.get("/records?limit=1000&filter.zoneId=" + zoneId).json();
    assertThat(paged.path("items").size()).isGreaterThan(100);
    paged
        .path("items")
        .forEach(item -> assertThat(item.at("/metadata/zoneId").asString()).isEqualTo(zoneId));
  }

  @Test
  void filtersByNameMatchParts() throws Exception {
    assertThat(names("/zones?filter.zoneName=brennerhof.example"))
        .containsExactly(
            "brennerhof.example", "shop.brennerhof.example", "intern.brennerhof.example");
    JsonNode records = wire.get("/records?limit=1000&filter.name=imaps").json();
    assertThat(records.path("items").size()).isPositive();
    JsonNode any = wire.get("/records?limit=1000&filter.name=").json();
    assertThat(any.path("items").size()).isEqualTo(1000);
  }

  @Test
  void reverseRecordsAreFilteredByWholeAddressesAnyNumberOfTimes() throws Exception {
    var rows = sandbox.ionos().reverseRecords();
    String one = rows.get(3).ip();
    String other = rows.get(7).ip();
    JsonNode found =
        wire.get("/reverserecords?filter.recordIp=" + one + "&filter.recordIp=" + other).json();
    assertThat(found.path("items").size()).isEqualTo(2);
    assertThat(wire.get("/reverserecords?filter.recordIp=192.0.2").status()).isEqualTo(400);
  }

  @Test
  void secondaryZonesAreListedReadAndCounted() throws Exception {
    JsonNode list = wire.get("/secondaryzones").json();
    assertThat(list.path("items").size()).isEqualTo(sandbox.ionos().usage().secondaryZones());
    String id = list.at("/items/0/id").asString();
    assertThat(list.at("/items/0/type").asString()).isEqualTo("secondaryzone");
    JsonNode records = wire.get("/secondaryzones/" + id + "/records?limit=2").json();
    assertThat(records.path("items").size()).isEqualTo(2);
    assertThat(records.at("/items/0").has("id")).isFalse();
    assertThat(records.at("/metadata/primaryIps").size()).isEqualTo(2);
    assertThat(wire.get("/secondaryzones/" + id + "/axfr").status()).isEqualTo(202);
  }

  private static List<String> names(String path) throws Exception {
    List<String> names = new ArrayList<>();
    wire.get(path)
        .json()
        .path("items")
        .forEach(item -> names.add(item.at("/properties/zoneName").asString()));
    return names;
  }
}
