package org.zonewright.provider.ionos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.provider.RecordWriting;
import org.zonewright.provider.RecordingSleeper;
import org.zonewright.provider.ScriptedServer;

/** What the documents show, what clients have met, and what no server should say. */
class IonosOddRepliesTest {

  private static final String ZONE_ID = "0a0b0c0d-0001-4000-8000-000000000001";
  private static final Zone ZONE =
      new Zone(
          IonosBench.ref("pier.example"),
          ZONE_ID,
          "",
          true,
          ProvisioningState.AVAILABLE,
          List.of());

  private final ScriptedServer server = new ScriptedServer();
  private final IonosProvider provider =
      IonosBench.provider(server.uri("/api/"), Optional.of("tok-77"), new RecordingSleeper());

  @AfterEach
  void close() {
    provider.close();
    server.close();
  }

  private static String list(String items, String more) {
    return "{\"type\":\"collection\",\"href\":\"<RESOURCE-URI>\",\"items\":["
        + items
        + "]"
        + (more.isEmpty() ? "" : "," + more)
        + "}";
  }

  private static String reverse(int number) {
    return "{\"id\":\"r%d\",\"properties\":{\"name\":\"h%d.pier.example\",\"ip\":\"10.0.%d.%d\"}}"
        .formatted(number, number, number / 250, number % 250);
  }

  private static String reverses(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(IonosOddRepliesTest::reverse)
        .collect(Collectors.joining(","));
  }

  private static String record(String id, String zoneId, String properties) {
    return "{\"id\":\"%s\",\"type\":\"record\",\"metadata\":{\"zoneId\":\"%s\"},\"properties\":{%s}}"
        .formatted(id, zoneId, properties);
  }

  private RecordWriting.ByRecord records() {
    return (RecordWriting.ByRecord) provider.recordWriting();
  }

  private List<String> queries() {
    return server.seen().stream().map(seen -> seen.uri().getQuery()).toList();
  }

  @Test
  void theListOfTheHowToWithItsPlaceholdersIsOnePage() {
    server.then(
        200,
        list(
            """
            {"id":"e1","type":"reverserecord","href":"<RESOURCE-URI>",
             "metadata":{"lastModifiedDate":"2024-05-06T07:08:09.123456789Z",
                         "createdDate":"2024-05-06T07:08:09Z"},
             "properties":{"name":"Mail.Pier.example.","description":"d","ip":"2001:DB8:0::1"}}
            """,
            """
            "offset":0,"limit":1000,"_links":{"prev":"http://PREVIOUS-PAGE-URI",
            "self":"http://THIS-PAGE-URI","next":"http://NEXT-PAGE-URI"}
            """));
    assertThat(provider.reverseRecords())
        .containsExactly(
            new ReverseRecord(
                IonosBench.ACCOUNT,
                "e1",
                new ReverseData(IpAddress.of("2001:db8::1"), DnsName.of("mail.pier.example"), "d"),
                Optional.of(Instant.parse("2024-05-06T07:08:09Z")),
                Optional.of(Instant.parse("2024-05-06T07:08:09.123456789Z"))));
    assertThat(server.seen().getFirst().uri().getPath()).isEqualTo("/api/reverserecords");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06T07:08:09.1Z, 2024-05-06T07:08:09.100Z",
    "2024-05-06T07:08:09.123+02:00, 2024-05-06T05:08:09.123Z",
    "yesterday,",
    "'',"
  })
  void timestampsOfAnyPrecisionAreReadAndOthersAreNotTold(String told, Instant expected) {
    server.then(
        201,
        "{\"id\":\"r1\",\"metadata\":{\"createdDate\":\"%s\"},\"properties\":{\"name\":\"a.b\",\"ip\":\"10.0.0.1\"}}"
            .formatted(told));
    assertThat(provider.reverseWriting().orElseThrow().read("r1").orElseThrow().created())
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void unknownWordsUnknownFieldsAndMissingFieldsAreForgiven() {
    server.then(
        200,
        list(
            """
            {"id":"z1","colour":"blue","metadata":{"state":"CREATED","nameservers":["ns1.quay.example",null]},
             "properties":{"zoneName":"Pier.Example","enabled":false,"extra":{"a":[1]}}},
            {"id":"z2","properties":{"zoneName":"quay.example"}},
            {"id":"z3","metadata":null,"properties":{"zoneName":"stra\u00dfe.example","description":null}}
            """,
            ""));
    List<Zone> zones = provider.zones();
    assertThat(zones).extracting(Zone::providerId).containsExactly("z1", "z2", "z3");
    assertThat(zones.getFirst().state()).isEqualTo(ProvisioningState.UNKNOWN);
    assertThat(zones.getFirst().enabled()).isFalse();
    assertThat(zones.getFirst().nameServers()).containsExactly(DnsName.of("ns1.quay.example"));
    assertThat(zones.get(1).state()).isEqualTo(ProvisioningState.AVAILABLE);
    assertThat(zones.get(1).enabled()).isTrue();
    assertThat(zones.get(2).name()).isEqualTo(DnsName.of("xn--strae-oqa.example"));
  }

  @Test
  void recordsAreTakenAsTheyAreWhateverTheirTypeAndSpelling() {
    server
        .then(
            200,
            "{\"id\":\"%s\",\"properties\":{\"zoneName\":\"pier.example\"}}".formatted(ZONE_ID))
        .then(
            200,
            list(
                String.join(
                    ",",
                    record(
                        "1",
                        ZONE_ID,
                        "\"name\":\"\",\"type\":\"TXT\",\"content\":\"v=spf1"
                            + " -all\",\"priority\":10"),
                    record(
                        "2",
                        ZONE_ID,
                        "\"name\":\"*\",\"type\":\"NAPTR\",\"content\":\"100 10 U E2U x"
                            + " .\",\"ttl\":60,\"priority\":0"),
                    record(
                        "3",
                        ZONE_ID,
                        "\"name\":\"WWW\",\"type\":\"mx\",\"content\":\"10"
                            + " MX.Quay.Example.\",\"ttl\":\"300\",\"priority\":null"),
                    record(
                        "4",
                        ZONE_ID,
                        "\"name\":\"_x._tcp\",\"type\":\"URI\",\"content\":\"7 1"
                            + " \\\"https://quay.example/\\\"\",\"ttl\":300,\"priority\":7,\"enabled\":false"),
                    record(
                        "5",
                        "someone-elses",
                        "\"name\":\"a b\",\"type\":\"A\",\"content\":\"10.0.0.1\"")),
                ""));
    assertThat(provider.readZone(ZONE).records())
        .extracting(ZoneRecord::data)
        .containsExactly(
            ResourceRecord.of(DnsName.of("pier.example"), RecordType.TXT, 3600, "v=spf1 -all"),
            ResourceRecord.of(
                DnsName.of("*.pier.example"), RecordType.of("NAPTR"), 60, "100 10 U E2U x ."),
            ResourceRecord.of(
                DnsName.of("www.pier.example"), RecordType.MX, 300, 10, "mx.quay.example"),
            new ResourceRecord(
                DnsName.of("_x._tcp.pier.example"),
                RecordType.URI,
                300,
                OptionalInt.of(7),
                "1 \"https://quay.example/\"",
                false));
    assertThat(queries().getLast()).isEqualTo("filter.zoneId=" + ZONE_ID + "&limit=1000&offset=0");
  }

  @Test
  void aRecordThatCannotBeUnderstoodSpoilsOnlyItsZone() {
    Zone other =
        new Zone(
            IonosBench.ref("quay.example"), "z2", "", true, ProvisioningState.AVAILABLE, List.of());
    server.then(
        200,
        list(
            record("1", ZONE_ID, "\"name\":\"a b\",\"type\":\"A\",\"content\":\"10.0.0.1\"")
                + ","
                + record("2", "z2", "\"name\":\"a\",\"type\":\"A\",\"content\":\"10.0.0.1\""),
            ""));
    CollectingSink sink = new CollectingSink();
    provider.readContents(List.of(ZONE, other), sink);
    assertThat(sink.failed).containsOnlyKeys("pier.example");
    assertThat(sink.failed.get("pier.example")).hasMessageContaining("record 1");
    assertThat(sink.content("quay.example").records()).hasSize(1);
  }

  @Test
  void onlyTheOffsetIsTakenFromALinkToTheNextPage() {
    server
        .then(
            200,
            list(
                reverses(0, 3),
                "\"limit\":3,\"_links\":{\"next\":\"https://elsewhere.example/x?limit=3&offset=3\"}"))
        .then(
            200,
            list(
                reverses(3, 5),
                "\"limit\":3,\"_links\":{\"next\":\"/reverserecords?offset=5&limit=1\"}"))
        .then(200, list(reverses(5, 6), "\"limit\":3,\"_links\":{\"self\":\"x\"}"));
    assertThat(provider.reverseRecords()).hasSize(6);
    assertThat(queries())
        .containsExactly("limit=1000&offset=0", "limit=1000&offset=3", "limit=1000&offset=5");
  }

  @Test
  void withoutLinksAListEndsAtAShortPage() {
    server
        .then(200, list(reverses(0, 1000), ""))
        .then(200, list(reverses(1000, 2000), "\"limit\":1000.0"))
        .then(200, list("", ""));
    assertThat(provider.reverseRecords()).hasSize(2000);

    server
        .then(200, list(reverses(0, 100), "\"limit\":100"))
        .then(200, list(reverses(100, 130), "\"limit\":100"));
    assertThat(provider.reverseRecords()).hasSize(130);
  }

  @Test
  void aListThatChangesWhileItIsReadIsReadOnceMore() {
    server
        .then(200, list(reverses(0, 1000), ""))
        .then(200, list(reverses(999, 1010), ""))
        .then(200, list(reverses(0, 1000), ""))
        .then(200, list(reverses(1000, 1011), ""));
    assertThat(provider.reverseRecords()).hasSize(1011);
  }

  @ParameterizedTest
  @ValueSource(strings = {"offset=2&limit=9", "offset=0", "limit=3&offset=999"})
  void pagesThatDoNotFitTogetherAreToldAndNotBelieved(String next) {
    String page = list(reverses(0, 3), "\"_links\":{\"next\":\"/x?%s\"}".formatted(next));
    server.then(200, page).then(200, page);
    assertThatThrownBy(provider::reverseRecords)
        .isInstanceOf(UnreadableReply.class)
        .hasMessageContaining("next page");
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void anEmptyPageWithALinkToItselfIsNotFollowedForEver() {
    String page = list("", "\"_links\":{\"next\":\"/x?offset=0\"}");
    server.then(200, page).then(200, page);
    assertThatThrownBy(provider::reverseRecords).isInstanceOf(UnreadableReply.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "\"text\"",
        "{\"items\":[{\"id\":\"z1\"}]}",
        "{\"items\":[{\"properties\":{\"zoneName\":\"a\"}}]}",
        "{\"items\":[{\"id\":\"z1\",\"properties\":{\"zoneName\":\"a b\"}}]}",
        "{\"items\":[]} and more",
        "{\"items\":[",
        "<zones/>",
        "   "
      })
  void anAnswerWithoutWhatMustBeThereIsUnreadable(String body) {
    server.then(200, body);
    assertThatThrownBy(provider::zones)
        .isInstanceOfSatisfying(
            UnreadableReply.class,
            problem -> assertThat(problem.failure().operation()).isEqualTo("zones.list"));
  }

  @Test
  void quotaIsUnderstoodAlsoAsTextAndWithoutEveryCount() {
    server.then(
        200,
        """
        {"quotaLimits":{"records":"100000","reverseRecords":5000,"zones":50000},
         "quotaUsage":{"records":"9","reverseRecords":null,"secondaryZones":6,"zones":5}}
        """);
    var quota = provider.quota().orElseThrow();
    assertThat(quota.records()).isEqualTo(new Usage(9, 100_000));
    assertThat(quota.reverseRecords()).isEqualTo(new Usage(0, 5000));
    assertThat(quota.secondaryZones()).isEqualTo(new Usage(6, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "400, Rejected",
    "422, Rejected",
    "418, Rejected",
    "401, BadCredentials",
    "403, NotAllowed",
    "404, NotFound",
    "409, Conflict",
    "500, Unavailable",
    "599, Unavailable"
  })
  void everyErrorKeepsAllCodesAndMessages(int status, String kind) {
    server.then(
        status,
        """
        {"httpStatus":%d,"messages":[{"errorCode":"paas-x-1","message":"first"},null,
         {"errorCode":"paas-x-2"},{"message":"third"}],"traceId":"t"}
        """
            .formatted(status));
    assertThatThrownBy(() -> provider.readZone(ZONE))
        .isInstanceOfSatisfying(
            ProviderException.class,
            problem -> {
              assertThat(problem.getClass().getSimpleName()).isEqualTo(kind);
              assertThat(problem.failure().status()).hasValue(status);
              assertThat(problem.failure().object()).isEqualTo("pier.example");
              assertThat(problem.failure().problems())
                  .containsExactly(
                      new ProviderProblem("paas-x-1", "first"),
                      new ProviderProblem("paas-x-2", ""),
                      new ProviderProblem("", "third"));
            });
  }

  @Test
  void anErrorWithoutBodyOrWithTextIsToldByItsStatus() {
    server.then(401, "").then(400, "Bad tok-77 Request");
    assertThatThrownBy(provider::zones).isInstanceOf(ProviderException.BadCredentials.class);
    assertThatThrownBy(provider::zones)
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("Bad (secret) Request");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void everySuccessIsASuccess(int status) {
    server
        .then(
            status,
            "{\"id\":\"n1\",\"properties\":{\"name\":\"www\",\"type\":\"A\",\"content\":\"10.0.0.1\"}}")
        .then(status, "{ }")
        .then(status, "");
    ResourceRecord record =
        ResourceRecord.of(DnsName.of("www.pier.example"), RecordType.A, 3600, "10.0.0.1");
    assertThat(records().put(ZONE, "n1", record).data()).isEqualTo(record);
    assertThat(records().put(ZONE, "n1", record).state()).isEqualTo(ProvisioningState.PROVISIONING);
    records().delete(ZONE, "n1");
    assertThat(server.seen()).hasSize(3);
  }

  @Test
  void aRecordIsSentWithEveryFieldAndAPriorityOnlyWhereItMeansSomething() {
    server.then(202, "").then(202, "").then(202, "");
    DnsName apex = DnsName.of("pier.example");
    records().put(ZONE, "a/b", ResourceRecord.of(apex, RecordType.TXT, 60, "say \"hi\""));
    records().put(ZONE, "u", ResourceRecord.of(apex, RecordType.URI, 60, 5, "1 \"ftp://q\""));
    records()
        .put(
            ZONE,
            "s",
            ResourceRecord.of(
                    DnsName.of("_sip._tcp.pier.example"), RecordType.SRV, 60, 5, "1 2 q.example")
                .withEnabled(false));

    assertThat(server.seen().getFirst().uri().getRawPath())
        .isEqualTo("/api/zones/" + ZONE_ID + "/records/a%2Fb");
    assertThat(server.seen().getFirst().header("Content-type")).isEqualTo("application/json");
    assertThat(server.seen())
        .extracting(ScriptedServer.Seen::body)
        .containsExactly(
            "{\"properties\":{\"name\":\"\",\"type\":\"TXT\",\"content\":\"\\\"say"
                + " \\\\\\\"hi\\\\\\\"\\\"\",\"ttl\":60,\"enabled\":true}}",
            "{\"properties\":{\"name\":\"\",\"type\":\"URI\",\"content\":\"5 1"
                + " \\\"ftp://q\\\"\",\"ttl\":60,\"priority\":5,\"enabled\":true}}",
            "{\"properties\":{\"name\":\"_sip._tcp\",\"type\":\"SRV\",\"content\":\"1 2"
                + " q.example\",\"ttl\":60,\"priority\":5,\"enabled\":false}}");
  }

  @Test
  @SuppressWarnings("ObjectToString") // that the text says nothing is the point
  void neitherTheProviderNorItsPartsShowTheToken() {
    assertThat(provider.toString()).doesNotContain("tok-77");
    assertThat(provider.account().toString()).doesNotContain("tok-77");
  }
}
