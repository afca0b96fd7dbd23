package org.zonewright.provider.ionos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Quota;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.QuotaExceeded;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.ionos.Quotas;
import org.zonewright.sandbox.ionos.RecordData;

/** The provider over the sandbox, where everything goes well or is refused for good reason. */
class IonosProviderTest {

  private static final String ZONE = "harbour.example";

  private final IonosBench bench = new IonosBench();
  private final IonosProvider provider = bench.provider;

  @AfterEach
  void close() {
    bench.close();
  }

  static Stream<ResourceRecord> recordsOfEveryType() {
    String key = "QmFzZTY0S2V5TWF0ZXJpYWw=";
    String digest = "0123456789abcdef".repeat(4);
    return Stream.of(
            record("", "A", -1, "192.0.2.17"),
            record("*", "AAAA", -1, "2001:db8::17"),
            record("shop", "CNAME", -1, "pier.harbour.example"),
            record("", "ALIAS", -1, "lb.quay.example"),
            record("", "MX", 10, "mx.quay.example"),
            record("sub", "NS", -1, "ns1.quay.example"),
            record("_sip._tcp", "SRV", 20, "5 5060 sip.quay.example"),
            record("", "TXT", -1, "a \"quoted\" back\\slash; and " + "long ".repeat(100)),
            record("_dmarc", "TXT", -1, "v=DMARC1; p=none"),
            record("", "CAA", -1, "0 issue \"ca.example\""),
            record("host", "SSHFP", -1, "4 2 " + digest),
            record("_443._tcp", "TLSA", -1, "3 1 1 " + digest),
            record("a._smimecert", "SMIMEA", -1, "3 0 1 " + digest),
            record("signed", "DS", -1, "12345 13 2 " + digest),
            record("", "HTTPS", -1, "1 . alpn=h2"),
            record("_8443._https", "SVCB", -1, "1 svc.quay.example port=8443"),
            record("k._openpgpkey", "OPENPGPKEY", -1, key),
            record("cert", "CERT", -1, "1 12345 8 " + key),
            record("_ftp._tcp", "URI", 10, "1 \"ftp://files.quay.example/public\""),
            record("", "RP", -1, "admin.harbour.example txt.harbour.example"),
            record("", "LOC", -1, "52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m"))
        .map(NormalForm::of);
  }

  private static ResourceRecord record(String name, String type, int priority, String content) {
    return new ResourceRecord(
        DnsName.resolve(name, DnsName.of(ZONE)),
        RecordType.of(type),
        600,
        priority < 0 ? OptionalInt.empty() : OptionalInt.of(priority),
        content,
        true);
  }

  @ParameterizedTest
  @MethodSource("recordsOfEveryType")
  void aRecordWrittenIsReadBackEqual(ResourceRecord record) {
    Zone zone = bench.zone(ZONE);
    String id = bench.records().newRecordId();

    ZoneRecord answered = bench.records().put(zone, id, record);
    ZoneRecord read = bench.records().read(zone, id).orElseThrow();
    ZoneContent content = provider.readZone(zone);

    assertThat(answered.id()).isEqualTo(id);
    assertThat(answered.data()).isEqualTo(record);
    assertThat(read).isEqualTo(ZoneRecord.available(id, record));
    assertThat(content.records()).containsExactly(read);
    assertThat(content.soa()).isEmpty();
  }

  @Test
  void everyTypeOfTheCapabilitiesIsTriedHere() {
    assertThat(recordsOfEveryType().map(ResourceRecord::type).distinct().sorted().toList())
        .isEqualTo(provider.capabilities().recordTypes())
        .hasSize(20);
  }

  @Test
  void replacingARecordReplacesEveryField() {
    Zone zone = bench.zone(ZONE);
    ResourceRecord first = record("www", "MX", 10, "one.quay.example").withEnabled(false);
    bench.records().put(zone, "11111111-1111-4111-8111-111111111111", first);
    assertThat(provider.readZone(zone).records().getFirst().data()).isEqualTo(first);

    ResourceRecord second = record("www", "MX", 0, "two.quay.example").withTtl(60);
    bench.records().put(zone, "11111111-1111-4111-8111-111111111111", second);
    assertThat(provider.readZone(zone).records())
        .extracting(ZoneRecord::data)
        .containsExactly(second);
  }

  @Test
  void aRecordDeletedIsGoneAndDeletingItAgainIsNotFound() {
    Zone zone = bench.zone(ZONE);
    String id = bench.records().newRecordId();
    bench.records().put(zone, id, record("www", "A", -1, "192.0.2.1"));

    bench.records().delete(zone, id);

    assertThat(bench.records().read(zone, id)).isEmpty();
    assertThatThrownBy(() -> bench.records().delete(zone, id)).isInstanceOf(NotFound.class);
  }

  /** The filter of names finds all that contain the one asked for. */
  @Test
  void aRecordSetIsReadByItselfAndNotWithOthersWhoseNamesContainItsName() {
    Zone zone = bench.zone(ZONE);
    Zone other = bench.zone("other.example");
    ResourceRecord www = record("www", "A", -1, "192.0.2.1");
    ResourceRecord apex = record("", "A", -1, "192.0.2.5");
    for (ResourceRecord each :
        List.of(
            www,
            www.withContent("192.0.2.2"),
            record("www", "AAAA", -1, "2001:db8::1"),
            record("www2", "A", -1, "192.0.2.3"),
            record("a.www", "A", -1, "192.0.2.4"),
            apex)) {
      bench.records().put(zone, newId(), each);
    }
    bench
        .records()
        .put(
            other,
            newId(),
            ResourceRecord.of(DnsName.of("www.other.example"), RecordType.A, 60, "192.0.2.6"));

    assertThat(bench.records().readSet(zone, www.recordSet()))
        .extracting(ZoneRecord::data)
        .containsExactlyInAnyOrder(www, www.withContent("192.0.2.2"));
    assertThat(bench.records().readSet(zone, apex.recordSet()))
        .extracting(ZoneRecord::data)
        .containsExactly(apex);
  }

  @Test
  void aRecordOutsideTheZoneIsRefusedBeforeAnythingIsSent() {
    Zone zone = bench.zone(ZONE);
    bench.sandbox.faults().clear();
    ResourceRecord stranger =
        ResourceRecord.of(DnsName.of("www.quay.example"), RecordType.A, 600, "192.0.2.1");
    assertThatThrownBy(() -> bench.records().put(zone, "any", stranger))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("not in zone harbour.example");
    assertThatThrownBy(() -> bench.records().delete(zone, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(bench.sandbox.faults().exchanges()).isEmpty();
  }

  @Test
  void whatTheProviderRefusesIsRejectedWithItsCodesAndMessages() {
    Zone zone = bench.zone(ZONE);
    assertThatThrownBy(
            () -> bench.records().put(zone, newId(), record("", "MX", -1, "mx.quay.example")))
        .isInstanceOfSatisfying(
            Rejected.class,
            problem -> {
              assertThat(problem.failure().status()).hasValue(400);
              assertThat(problem.failure().operation()).isEqualTo("records.put");
              assertThat(problem.failure().object()).isEqualTo("harbour.example MX");
              assertThat(problem.failure().account()).isEqualTo("contract 7");
              assertThat(problem.failure().problems().getFirst().code())
                  .isEqualTo("paas-dns-rest-0419");
            });
    bench.records().put(zone, newId(), record("www", "A", -1, "192.0.2.1"));
    assertThatThrownBy(
            () -> bench.records().put(zone, newId(), record("www", "CNAME", -1, "quay.example")))
        .isInstanceOf(Conflict.class);
  }

  private String newId() {
    return bench.records().newRecordId();
  }

  @Test
  void aZoneIsCreatedWithItsRecordsAndDeletedWithThem() {
    bench.ionos().settings().settleAfterReads(2);
    List<ResourceRecord> records =
        List.of(record("", "A", -1, "192.0.2.1"), record("", "TXT", -1, "hello"));

    Zone zone = provider.createZone(IonosBench.ref(ZONE), records, Optional.empty());

    assertThat(zone.state()).isEqualTo(ProvisioningState.AVAILABLE);
    assertThat(zone.enabled()).isTrue();
    assertThat(zone.nameServers()).hasSize(4).contains(DnsName.of("ns-ic.ui-dns.com"));
    assertThat(provider.zones()).containsExactly(zone);
    assertThat(provider.readZone(zone).records())
        .extracting(ZoneRecord::data)
        .containsExactlyInAnyOrderElementsOf(records);

    provider.deleteZone(zone);
    while (provider.findZone(zone.name()).isPresent()) {
      assertThat(provider.findZone(zone.name()).map(Zone::state))
          .isIn(Optional.empty(), Optional.of(ProvisioningState.DESTROYING));
    }
    assertThatThrownBy(() -> provider.deleteZone(zone)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> provider.readZone(zone)).isInstanceOf(NotFound.class);
  }

  @Test
  void aZoneWhoseCreationFailsAtTheProviderIsTold() {
    bench.ionos().settings().failChanges(true);
    assertThatThrownBy(() -> provider.createZone(IonosBench.ref(ZONE), List.of(), Optional.empty()))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("creating it failed");
  }

  @Test
  void zonesWhoseNamesContainEachOtherAreToldApart() {
    for (String name :
        List.of("example.org", "my-example.org", "example.org.uk", "sub.example.org")) {
      bench.ionos().addZone(name, "about " + name);
    }
    assertThat(provider.findZone(DnsName.of("example.org")))
        .get()
        .extracting(Zone::description)
        .isEqualTo("about example.org");
    assertThat(provider.findZone(DnsName.of("xample.org"))).isEmpty();
    assertThat(provider.zones()).hasSize(4);
  }

  @Test
  void zonesWithNamesInOtherScriptsKeepTheirWireForm() {
    Zone zone = bench.zone("xn--strae-oqa.example");
    assertThat(zone.name()).isEqualTo(DnsName.of("xn--strae-oqa.example"));
  }

  @Test
  void longListsAreReadToTheEndInPagesOfAThousand() {
    bench.zone(ZONE);
    bench.zone("quay.example");
    for (int i = 0; i < 2500; i++) {
      bench
          .ionos()
          .addRecord(
              i % 5 == 0 ? "quay.example" : ZONE,
              new RecordData("h" + i, "A", "10.0.%d.%d".formatted(i / 250, i % 250), 60, 0, true));
    }
    bench.zone("empty.example");
    List<Zone> zones = provider.zones();
    bench.sandbox.faults().clear();
    CollectingSink sink = new CollectingSink();

    provider.readContents(zones, sink);

    assertThat(bench.sandbox.faults().exchanges()).hasSize(3);
    assertThat(sink.progress).containsExactly(1, 2, 3);
    assertThat(sink.failed).isEmpty();
    assertThat(sink.content(ZONE).records()).hasSize(2000);
    assertThat(sink.content("quay.example").records()).hasSize(500);
    assertThat(sink.content("empty.example").records()).isEmpty();
    assertThat(provider.readZone(zones.getFirst()))
        .isEqualTo(sink.content(zones.getFirst().name().text()));
  }

  @Test
  void aFullLastPageIsTheLast() {
    bench.zone(ZONE);
    for (int i = 0; i < 1000; i++) {
      bench.ionos().addReverse("10.1.%d.%d".formatted(i / 250, i % 250), "h" + i + "." + ZONE, "");
    }
    assertThat(provider.reverseRecords()).hasSize(1000);
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.44", "2001:db8::2c"})
  void aReverseRecordIsCreatedReadChangedAndDeleted(String ip) {
    bench.zone(ZONE);
    String type = ip.contains(":") ? "AAAA" : "A";
    bench.ionos().addRecord(ZONE, new RecordData("mail", type, ip, 60, 0, true));
    ReverseData data = new ReverseData(IpAddress.of(ip), DnsName.of("mail." + ZONE), "the mail");
    String id = bench.reverse().newId();

    ReverseRecord created = bench.reverse().put(id, data);

    assertThat(created.data()).isEqualTo(data);
    assertThat(created.account()).isEqualTo(IonosBench.ACCOUNT);
    assertThat(created.created()).isPresent();
    assertThat(created.modified()).isPresent();
    assertThat(bench.reverse().read(id)).contains(created);
    assertThat(bench.reverse().find(data.ip())).contains(created);
    assertThat(provider.reverseRecords()).containsExactly(created);

    ReverseData renamed = new ReverseData(data.ip(), DnsName.of("mx." + ZONE), "");
    assertThat(bench.reverse().put(id, renamed).data()).isEqualTo(renamed);
    assertThat(bench.reverse().read(id).orElseThrow().data()).isEqualTo(renamed);

    bench.reverse().delete(id);
    assertThat(bench.reverse().find(data.ip())).isEmpty();
    assertThat(bench.reverse().read(id)).isEmpty();
    assertThatThrownBy(() -> bench.reverse().delete(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void anAddressThatIsTakenIsAConflict() {
    bench.ionos().addReverse("192.0.2.1", "one.harbour.example", "");
    ReverseData second =
        new ReverseData(IpAddress.of("192.0.2.1"), DnsName.of("two.harbour.example"), "");
    assertThatThrownBy(() -> bench.reverse().put(bench.reverse().newId(), second))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("192.0.2.1");
  }

  @Test
  void quotaTellsLimitsAndUsage() {
    bench.ionos().settings().limits(new Quotas(3, 4, 5, 6));
    bench.zone(ZONE);
    bench.ionos().addReverse("192.0.2.1", "one.harbour.example", "");
    assertThat(provider.quota())
        .contains(new Quota(new Usage(1, 3), new Usage(0, 4), new Usage(0, 5), new Usage(1, 6)));
  }

  @ParameterizedTest
  @CsvSource({"400", "403", "409", "422"})
  void aChangeBeyondTheQuotaIsQuotaExceededWhateverTheStatus(int status) {
    bench.ionos().settings().quotaStatus(status);
    bench.ionos().settings().limits(new Quotas(0, 0, 0, 0));
    assertThatThrownBy(() -> provider.createZone(IonosBench.ref(ZONE), List.of(), Optional.empty()))
        .isInstanceOf(QuotaExceeded.class)
        .hasMessageContaining("quota");
  }

  @Test
  void theWholeDemoIsUnderstood() throws IOException {
    try (Sandbox demo = Sandbox.start(SandboxOptions.defaults());
        IonosProvider ofDemo =
            IonosBench.provider(demo.ionosUrl(), Optional.of(demo.token()), bench.sleeper)) {
      CollectingSink sink = new CollectingSink();
      ofDemo.readContents(ofDemo.zones(), sink);
      assertThat(sink.failed).isEmpty();
      assertThat(sink.read.values().stream().mapToInt(zone -> zone.records().size()).sum())
          .isEqualTo(demo.ionos().usage().records());
      assertThat(sink.read).hasSize(demo.ionos().usage().zones());
      assertThat(ofDemo.reverseRecords()).hasSize(demo.ionos().usage().reverseRecords());
    }
  }

  @Test
  void accessIsVerifiedByOneSmallRequest() {
    provider.verifyAccess();
    assertThat(bench.sandbox.faults().exchanges()).hasSize(1);
  }
}
