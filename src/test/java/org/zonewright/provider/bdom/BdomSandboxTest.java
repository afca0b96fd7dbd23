package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.provider.RecordWriting.ByZone;
import org.zonewright.provider.RecordWriting.ByZone.Target;
import org.zonewright.provider.RecordingSleeper;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSettings;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.sandbox.wire.Exchange;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;

/** The adapter against the stand-in, over the real gateway. */
class BdomSandboxTest {

  private static final String ZONE = "zaunkoenig.example";
  private static final String STATUS = "/bdom/dns/domain/.*";
  private static final ResourceRecord NEW =
      ResourceRecord.of(DnsName.of("neu." + ZONE), RecordType.TXT, 300, "ein \"Ei\" & Küken");

  private final RecordingSleeper sleeper = new RecordingSleeper();
  private Sandbox sandbox;
  private BdomProvider provider;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    provider = provider(sandbox.userId(), settings());
    sandbox
        .bdom()
        .addZone(
            ZONE,
            BdomSoa.of("ns1.nest.example", "brut@nest.example", "1700000000", 3600),
            List.of(
                BdomRecord.of(ZONE, "NS", 3600, "ns1.nest.example"),
                BdomRecord.of(ZONE, "MX", 600, "post." + ZONE).withPriority(10),
                BdomRecord.of("www." + ZONE, "A", 600, "192.0.2.7"),
                BdomRecord.of("www." + ZONE, "A", 600, "192.0.2.8"),
                BdomRecord.of("Alt." + ZONE, "TYPE65280", 600, "\\#  4  DEADbeef <&>"),
                BdomRecord.of(ZONE, "TXT", 600, "\"v=spf1 \" \"-all\"")));
  }

  @AfterEach
  void stop() {
    provider.close();
    sandbox.close();
  }

  @Test
  void aZoneIsListedFoundAndRead() {
    Zone zone = zone();

    ZoneContent content = provider.readZone(zone);

    assertThat(provider.zones()).containsExactly(zone);
    assertThat(content.zone()).isEqualTo(zone);
    assertThat(content.records()).hasSize(6);
    assertThat(content.records().getLast().data().content()).isEqualTo("v=spf1 -all");
  }

  @Test
  void recordsAreAddedChangedAndDeletedInOneUpdateAndTheOthersStayToTheCharacter() {
    List<BdomRecord> before = sandbox.bdom().records(ZONE);

    ZoneContent after =
        replace(
            target -> {
              List<ZoneRecord> records = new ArrayList<>(target.records());
              ZoneRecord www = records.get(2);
              records.set(2, ZoneRecord.available(www.id(), www.data().withTtl(60)));
              records.remove(3);
              records.add(ZoneRecord.available("", NEW));
              return new Target(target.soa(), records);
            });

    List<BdomRecord> stored = sandbox.bdom().records(ZONE);
    assertThat(stored).hasSize(6);
    assertThat(stored).contains(before.get(0), before.get(1), before.get(4), before.get(5));
    assertThat(stored.get(2).id()).isEqualTo(before.get(2).id());
    assertThat(stored.get(2).ttl()).isEqualTo("60");
    assertThat(after.records()).extracting(ZoneRecord::data).contains(NEW);
    assertThat(after.soa().orElseThrow().serial()).isGreaterThan(BigInteger.valueOf(1_700_000_000));
    assertThat(sandbox.bdom().zone(ZONE).soa().serial())
        .isEqualTo(after.soa().orElseThrow().serial().toString());
  }

  @Test
  void renumberedRecordsAndACountedSerialAreNoSurprise() {
    sandbox.bdom().settings().renumber(true);
    sandbox.bdom().settings().bumpSerial(true);

    ZoneContent once = replace(BdomSandboxTest::withNew);
    ZoneContent twice = replace(BdomSandboxTest::withoutNew);

    assertThat(once.records()).hasSize(7);
    assertThat(twice.records())
        .extracting(ZoneRecord::data)
        .hasSize(6)
        .doesNotContain(NEW)
        .contains(once.records().getFirst().data());
    assertThat(twice.records().getFirst().id()).isNotEqualTo(once.records().getFirst().id());
    assertThat(sandbox.bdom().records(ZONE).get(4).content()).isEqualTo("\\#  4  DEADbeef <&>");
  }

  @Test
  void someoneElsesChangeBeforeTheUpdateIsSeenByTheEdit() {
    Zone zone = zone();
    provider.readZone(zone);
    sandbox.bdom().addRecord(ZONE, BdomRecord.of("fremd." + ZONE, "A", 60, "192.0.2.99"));

    ZoneContent after = replace(BdomSandboxTest::withNew);

    assertThat(after.records())
        .extracting(record -> record.data().name().text())
        .contains("fremd." + ZONE, "neu." + ZONE);
  }

  @Test
  void someoneElsesChangeBetweenReadingAndSendingIsVisibleInWhatIsReadBack() {
    sandbox
        .faults()
        .on(ProviderName.BDOM, "GET", STATUS)
        .thenRun(
            () ->
                sandbox
                    .bdom()
                    .changeElsewhere(
                        ZONE,
                        zone ->
                            new BdomZone(
                                zone.id(), zone.name(), zone.soa(), zone.records().subList(0, 5))));

    ZoneContent after = replace(BdomSandboxTest::withNew);

    assertThat(after.records()).as("what was meant, whole").hasSize(7);
  }

  @Test
  void theStartOfAuthorityIsEdited() {
    ZoneContent after =
        replace(
            target ->
                new Target(
                    new Soa("ns9.nest.example", "neu@nest.example", BigInteger.TEN, 60),
                    target.records()));

    assertThat(after.soa())
        .contains(new Soa("ns9.nest.example", "neu@nest.example", BigInteger.TEN, 60));
  }

  @Test
  void aZoneIsCreatedAndDeleted() {
    DnsName name = DnsName.of("xn--ksekuchen-v2a.example");
    Soa soa =
        new Soa(
            "ns1.nest.example", "brut@nest.example", BigInteger.valueOf(20_261_121_101_500L), 60);
    List<ResourceRecord> records =
        List.of(
            ResourceRecord.of(name, RecordType.NS, 3600, "ns1.nest.example"),
            ResourceRecord.of(name, RecordType.TXT, 60, "\ud83d\udc26 & \"<Ei>\""),
            ResourceRecord.of(
                DnsName.of("_sip._tcp." + name),
                RecordType.SRV,
                60,
                5,
                "10 5060 tel.nest.example"));

    Zone created =
        provider.createZone(new ZoneRef(provider.account().id(), name), records, Optional.of(soa));

    ZoneContent content = provider.readZone(created);
    assertThat(content.soa()).contains(soa);
    assertThat(content.records()).extracting(ZoneRecord::data).isEqualTo(records);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> provider.createZone(created.ref(), records, Optional.of(soa)));

    provider.deleteZone(created);

    assertThat(provider.findZone(name)).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> provider.readZone(created));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> provider.deleteZone(created));
  }

  @Test
  void anAnswerLostAfterTheWorkIsFoundOutNotRepeated() {
    Map<String, Runnable> mutations = new TreeMap<>();
    DnsName name = DnsName.of("girlitz.example");
    mutations.put(
        "1 PUT",
        () ->
            provider.createZone(
                new ZoneRef(provider.account().id(), name),
                List.of(ResourceRecord.of(name, RecordType.NS, 60, "ns1.nest.example")),
                Optional.empty()));
    mutations.put("2 POST", () -> replace(BdomSandboxTest::withNew));
    mutations.put("3 DELETE", () -> provider.deleteZone(provider.findZone(name).orElseThrow()));
    for (Fault fault : List.of(Fault.lostAnswer(), Fault.truncated(), Fault.emptyBody())) {
      mutations.forEach(
          (step, mutation) -> {
            sandbox.faults().clear();
            String method = step.substring(2);
            sandbox.faults().on(ProviderName.BDOM, method, ".*").once(fault);

            mutation.run();

            assertThat(methods()).containsOnlyOnce(method);
          });
      replace(BdomSandboxTest::withoutNew);
    }
    assertThat(provider.zones()).hasSize(1);
    assertThat(sandbox.bdom().records(ZONE)).hasSize(6);
  }

  @Test
  void aConnectionClosedBeforeTheWorkIsToldAsNotDone() {
    List<BdomRecord> before = sandbox.bdom().records(ZONE);
    sandbox.faults().on(ProviderName.BDOM, "POST", ".*").once(Fault.reset());

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> replace(BdomSandboxTest::withNew))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isFalse());
    assertThat(sandbox.bdom().records(ZONE)).isEqualTo(before);
  }

  @Test
  void anAnswerThatComesTooLateIsFoundOut() {
    try (BdomProvider hasty =
        provider(
            sandbox.userId(),
            settings()
                .withTimeouts(
                    Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(5)))) {
      sandbox.faults().on(ProviderName.BDOM, "POST", ".*").once(Fault.late(Duration.ofSeconds(2)));

      ZoneContent after =
          ((ByZone) hasty.recordWriting()).replace(zone(), BdomSandboxTest::withNew);

      assertThat(after.records()).hasSize(7);
    }
  }

  @ParameterizedTest
  @EnumSource(BdomSettings.UserMessage.class)
  void errorsAreUnderstoodWhateverTheirForm(BdomSettings.UserMessage place) {
    sandbox.bdom().settings().userMessage(place);
    Zone gone = Bdom.zone("77", "specht.example");
    for (boolean withOk : new boolean[] {false, true}) {
      sandbox.bdom().settings().errorsWithStatus200(withOk);

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> provider.readZone(gone))
          .satisfies(
              problem -> {
                ProviderException.ProviderProblem told = problem.failure().problems().getFirst();
                assertThat(told.code()).isEqualTo("DNS_NOTFOUND");
                assertThat(told.message()).contains("specht.example");
              });
      assertThatExceptionOfType(Rejected.class)
          .isThrownBy(
              () ->
                  replace(
                      target ->
                          with(
                              target,
                              ResourceRecord.of(
                                  DnsName.of("fremd.example"), RecordType.A, 60, "192.0.2.1"))));
    }
  }

  @Test
  void numbersOrNamesAloneSuffice() {
    Zone zone = zone();
    sandbox.bdom().settings().refuseNames(true);
    assertThat(replace(BdomSandboxTest::withNew).records()).hasSize(7);
    sandbox.bdom().settings().refuseNames(false);
    sandbox.bdom().settings().refuseIds(true);
    assertThat(replace(BdomSandboxTest::withoutNew).records()).hasSize(6);
    provider.deleteZone(zone);
    assertThat(provider.zones()).isEmpty();
  }

  @Test
  void strayTextAndBlankPrioritiesDoNoHarm() {
    sandbox.bdom().settings().strayText(true);
    sandbox.bdom().settings().blankPriority(true);
    List<BdomRecord> before = sandbox.bdom().records(ZONE);

    replace(BdomSandboxTest::withNew);
    replace(BdomSandboxTest::withoutNew);

    assertThat(sandbox.bdom().records(ZONE)).isEqualTo(before);
  }

  @Test
  void anAddressThatIsNotEnabledAndAWrongUserNumberAreToldApart() {
    try (BdomProvider stranger = provider(1, settings())) {
      assertThatExceptionOfType(NotFound.class).isThrownBy(stranger::verifyAccess);
    }
    sandbox.bdom().settings().addressEnabled(false);
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(provider::verifyAccess);
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> replace(BdomSandboxTest::withNew));
  }

  @Test
  void pagesAndRepliesThatAreTooLargeAreUnreadable() {
    sandbox.faults().on(ProviderName.BDOM, "GET", ".*").once(Fault.htmlPage(200));
    assertThatExceptionOfType(UnreadableReply.class)
        .isThrownBy(provider::zones)
        .satisfies(problem -> assertThat(problem.title()).isEqualTo("Please sign in"));

    sandbox.faults().on(ProviderName.BDOM, "GET", ".*").once(Fault.oversized(2_000_000));
    try (BdomProvider small = provider(sandbox.userId(), settings().withMaxBodyBytes(100_000))) {
      assertThatExceptionOfType(UnreadableReply.class).isThrownBy(small::zones);
    }
  }

  @Test
  void readingIsTriedAgainWhenTheServerStumbles() {
    sandbox.faults().on(ProviderName.BDOM, "GET", ".*").next(2, Fault.status(503));
    assertThat(provider.zones()).hasSize(1);
    sandbox.faults().on(ProviderName.BDOM, "GET", ".*").once(Fault.reset());
    assertThat(provider.zones()).hasSize(1);

    sandbox.faults().offline(true);
    assertThatExceptionOfType(Unavailable.class).isThrownBy(provider::zones);
  }

  @Test
  void manyZonesAreReadAndAFaultyOneIsTold() throws IOException {
    try (Sandbox big = Sandbox.start(SandboxOptions.empty().withZones(60).withRecords(600));
        BdomProvider many = provider(big, big.userId(), settings())) {
      List<Zone> zones = many.zones();
      String unlucky = zones.get(7).providerId();
      big.faults()
          .on(ProviderName.BDOM, "GET", "/bdom/dns/domain/" + unlucky + "/.*")
          .once(Fault.htmlPage(200));
      Contents contents = new Contents();

      many.readContents(zones, contents);

      assertThat(zones).hasSize(30);
      assertThat(contents.failed).containsExactly(zones.get(7));
      assertThat(contents.read).hasSize(29);
      contents.read.forEach(
          content ->
              assertThat(content.records())
                  .hasSameSizeAs(big.bdom().records(content.zone().name().text())));
    }
  }

  @Test
  void everyGeneratedZoneSurvivesAnUpdateToTheCharacter() throws IOException {
    try (Sandbox big = Sandbox.start(SandboxOptions.empty().withZones(60).withRecords(1200));
        BdomProvider many = provider(big, big.userId(), settings())) {
      ByZone writing = (ByZone) many.recordWriting();
      for (Zone zone : many.zones()) {
        List<BdomRecord> before = big.bdom().records(zone.name().text());
        ResourceRecord added =
            ResourceRecord.of(DnsName.of("neu." + zone.name()), RecordType.TXT, 60, "a \"b\"");

        ZoneContent after = writing.replace(zone, target -> with(target, added));

        List<BdomRecord> stored = big.bdom().records(zone.name().text());
        assertThat(stored.subList(0, before.size())).isEqualTo(before);
        assertThat(after.records().getLast().data()).isEqualTo(added);
      }
    }
  }

  @Test
  void twoUpdatesAtOnceBothArrive() throws InterruptedException {
    Zone zone = zone();
    CountDownLatch done = new CountDownLatch(6);
    for (int i = 0; i < 6; i++) {
      ResourceRecord record =
          ResourceRecord.of(DnsName.of("n" + i + "." + ZONE), RecordType.A, 60, "192.0.2." + i);
      Thread.ofVirtual()
          .start(
              () -> {
                ((ByZone) provider.recordWriting()).replace(zone, target -> with(target, record));
                done.countDown();
              });
    }
    done.await();

    assertThat(provider.readZone(zone).records()).hasSize(12);
  }

  private Zone zone() {
    return provider.findZone(DnsName.of(ZONE)).orElseThrow();
  }

  private ZoneContent replace(UnaryOperator<Target> edit) {
    return ((ByZone) provider.recordWriting()).replace(zone(), edit);
  }

  private List<String> methods() {
    return sandbox.faults().exchanges(ProviderName.BDOM).stream().map(Exchange::method).toList();
  }

  private static Target withNew(Target target) {
    return with(target, NEW);
  }

  private static Target with(Target target, ResourceRecord added) {
    List<ZoneRecord> records = new ArrayList<>(target.records());
    records.add(ZoneRecord.available("", added));
    return new Target(target.soa(), records);
  }

  private static Target withoutNew(Target target) {
    return new Target(
        target.soa(),
        target.records().stream().filter(record -> !record.data().equals(NEW)).toList());
  }

  private static HttpSettings settings() {
    return HttpSettings.DEFAULT.withParallelRequests(BdomProvider.ZONES_AT_ONCE);
  }

  private BdomProvider provider(long userId, HttpSettings settings) {
    return provider(sandbox, userId, settings);
  }

  private BdomProvider provider(Sandbox server, long userId, HttpSettings settings) {
    return new BdomProvider(
        Bdom.account(server.bdomUrl(), userId),
        new JdkHttpGateway(settings, sleeper, InstantSource.system()),
        Clock.systemUTC());
  }

  private static final class Contents implements ContentSink {
    private final List<ZoneContent> read = new ArrayList<>();
    private final List<Zone> failed = new ArrayList<>();

    @Override
    public void read(ZoneContent content) {
      read.add(content);
    }

    @Override
    public void failed(Zone zone, ProviderException problem) {
      failed.add(zone);
    }

    @Override
    public void progress(int done, int total) {
      assertThat(done).isLessThanOrEqualTo(total);
    }
  }
}
