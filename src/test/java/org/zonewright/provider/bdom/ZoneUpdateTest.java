package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.provider.RecordWriting.ByZone;
import org.zonewright.provider.RecordWriting.ByZone.Target;

class ZoneUpdateTest {

  private static final String BY_ID = "/bdom/dns/domain/5001/4711/";
  private static final String BY_NAME = "/bdom/dns/domain/blaumeise.example/4711/";
  private static final Zone ZONE = Bdom.zone("5001", Replies.ZONE);
  private static final HttpReply BEFORE = Replies.ok(Replies.STATUS);
  private static final HttpReply WITHOUT_WWW =
      Replies.ok(withoutRecord(Replies.STATUS, "904").replace("1700000000", "1800000000"));

  private final FakeGateway gateway = new FakeGateway();
  private final BdomProvider provider = new BdomProvider(Bdom.ACCOUNT, gateway, Bdom.CLOCK);
  private final ByZone writing = (ByZone) provider.recordWriting();

  @Test
  void aRecordLeftOutIsTheOnlyDifferenceSentButForTheSerial() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .on("POST", BY_NAME, Replies.ok(Replies.ACCEPTED))
        .on("GET", BY_ID, WITHOUT_WWW);

    ZoneContent after = writing.replace(ZONE, ZoneUpdateTest::withoutWww);

    assertThat(after.records()).hasSize(6);
    assertThat(gateway.sent("POST"))
        .isEqualTo(
            withoutRecord(Replies.STATUS, "904")
                .replace(
                    "<response >",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <zone xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                    xsi:noNameSpaceSchemaLocation="DnsZone.xsd">\
                    """)
                .replace("</response>", "</zone>")
                .replace("<priority></priority>\n", "")
                .replace("&quot;", "\"")
                .replace("1700000000", "1800000000"));
    assertThat(gateway.calls().get(1))
        .satisfies(
            call -> {
              assertThat(call.repeatable()).isFalse();
              assertThat(call.headers()).containsEntry("Content-Type", "text/xml; charset=utf-8");
              assertThat(call.operation()).isEqualTo("zone.update");
              assertThat(call.object()).isEqualTo(Replies.ZONE);
            });
  }

  @Test
  void theEditSeesWhatIsThereNow() {
    gateway.on("GET", BY_ID, BEFORE);
    List<Target> seen = new ArrayList<>();

    ZoneContent same =
        writing.replace(
            ZONE,
            target -> {
              seen.add(target);
              return target;
            });

    assertThat(seen.getFirst().records())
        .extracting(ZoneRecord::id)
        .containsExactly("901", "902", "903", "904", "905", "906", "907");
    assertThat(seen.getFirst().soa().serial()).isEqualTo(BigInteger.valueOf(1_700_000_000));
    assertThat(same.records()).as("nothing changed, nothing sent").hasSize(7);
    assertThat(gateway.isDone()).isTrue();
  }

  @Test
  void whatTheEditThrowsEndsTheUpdateBeforeAnythingIsSent() {
    gateway.on("GET", BY_ID, BEFORE);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                writing.replace(
                    ZONE,
                    _ -> {
                      throw new IllegalStateException("someone else was here");
                    }));
    assertThat(gateway.calls()).hasSize(1);
  }

  @Test
  void changedRecordsKeepTheirNumberAndNewOnesHaveNone() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .on("POST", BY_NAME, Replies.ok(Replies.ACCEPTED))
        .on("GET", BY_ID, BEFORE);

    writing.replace(
        ZONE,
        target -> {
          List<ZoneRecord> records = new ArrayList<>(target.records());
          ZoneRecord www = records.get(3);
          records.set(3, ZoneRecord.available(www.id(), www.data().withContent("198.51.100.4")));
          records.add(
              ZoneRecord.available(
                  "",
                  ResourceRecord.of(
                      DnsName.of("neu.blaumeise.example"), RecordType.TXT, 300, "ei & küken")));
          return new Target(target.soa(), records);
        });

    assertThat(gateway.sent("POST"))
        .contains(
            """
            <record_item>
            <content>198.51.100.4</content>
            <domain_id>5001</domain_id>
            <name>www.blaumeise.example</name>
            <record_id>904</record_id>
            <ttl>600</ttl>
            <type>A</type>
            </record_item>
            """,
            """
            <record_item>
            <content>"ei &amp; k\\195\\188ken"</content>
            <domain_id>5001</domain_id>
            <name>neu.blaumeise.example</name>
            <ttl>300</ttl>
            <type>TXT</type>
            </record_item>
            """);
  }

  @Test
  void aSerialTheUserChoseIsSentAndOneBeyond32BitsIsRaisedByOne() {
    String big = Replies.STATUS.replace("1700000000", "20261121101500");
    gateway
        .on("GET", BY_ID, Replies.ok(big))
        .on("POST", BY_NAME, Replies.ok(Replies.ACCEPTED))
        .on("GET", BY_ID, Replies.ok(big));
    writing.replace(ZONE, ZoneUpdateTest::withoutWww);
    assertThat(gateway.sent("POST")).contains("<serial>20261121101501</serial>");

    FakeGateway second = new FakeGateway();
    second
        .on("GET", BY_ID, BEFORE)
        .on("POST", BY_NAME, Replies.ok(Replies.ACCEPTED))
        .on("GET", BY_ID, BEFORE);
    writing(second)
        .replace(
            ZONE, target -> new Target(target.soa().withSerial(BigInteger.TEN), target.records()));
    assertThat(second.sent("POST")).contains("<serial>10</serial>");
  }

  @Test
  void whatTheServerCouldNotHoldIsNotSent() {
    assertNotSent(Rejected.class, target -> new Target(target.soa(), List.of()));
    assertNotSent(
        Rejected.class,
        target -> new Target(target.soa().withSerial(BigInteger.valueOf(-1)), target.records()));
    assertNotSent(
        Rejected.class,
        target ->
            new Target(
                target.soa(), List.of(target.records().getFirst(), target.records().getFirst())));
    assertNotSent(
        Rejected.class,
        target -> with(target, new RecordChange("903", record -> record.withEnabled(false))));
    assertNotSent(
        Rejected.class,
        target -> with(target, new RecordChange("907", record -> record.withContent("\u0007"))));
    assertNotSent(
        Conflict.class,
        target ->
            new Target(
                target.soa(),
                List.of(ZoneRecord.available("999", target.records().getFirst().data()))));
  }

  @Test
  void aZoneWithoutStartOfAuthorityIsNotUpdated() {
    gateway.on("GET", BY_ID, Replies.ok(Replies.STATUS.replaceAll("(?s)<soa>.*</soa>", "")));

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww));
  }

  @Test
  void aReplyWithLostRecordsIsNeverTheBasisOfAnUpdate() {
    gateway.on(
        "GET",
        BY_ID,
        Replies.ok(Replies.STATUS.replaceFirst("<type>NS</type>", "<b><record_item/></b>$0")));

    assertThatExceptionOfType(UnreadableReply.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww));
  }

  @ParameterizedTest
  @EnumSource(
      value = Unavailable.Cause.class,
      names = {"TIMEOUT", "CONNECTION_LOST", "SERVER"})
  void anUpdateWithoutAnswerThatWasDoneIsDone(Unavailable.Cause cause) {
    gateway.on("GET", BY_ID, BEFORE).lost("POST", BY_NAME, cause).on("GET", BY_ID, WITHOUT_WWW);

    assertThat(writing.replace(ZONE, ZoneUpdateTest::withoutWww).records()).hasSize(6);
  }

  @Test
  void anUpdateWithoutAnswerThatWasNotDoneSaysSo() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .lost("POST", BY_NAME, Unavailable.Cause.TIMEOUT)
        .on("GET", BY_ID, BEFORE);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isFalse());
  }

  @Test
  void anUpdateWithoutAnswerThatCannotBeLookedForMayHaveHappened() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .lost("POST", BY_NAME, Unavailable.Cause.TIMEOUT)
        .lost("GET", BY_ID, Unavailable.Cause.CONNECT);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  @Test
  void anUpdateWithoutAnswerAfterWhichTheZoneIsAnotherMayHaveHappened() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .lost("POST", BY_NAME, Unavailable.Cause.CONNECTION_LOST)
        .on("GET", BY_ID, Replies.ok(withoutRecord(Replies.STATUS, "905")));

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  @Test
  void anUpdateThatNeverArrivedIsToldWithoutLooking() {
    gateway.on("GET", BY_ID, BEFORE).lost("POST", BY_NAME, Unavailable.Cause.CONNECT);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww));
    assertThat(gateway.isDone()).isTrue();
  }

  @Test
  void aPageInsteadOfAnAnswerIsLookedAfterToo() {
    HttpReply page = Replies.xml(500, Replies.page("500 Internal Server Error"));
    gateway.on("GET", BY_ID, BEFORE).on("POST", BY_NAME, page).on("GET", BY_ID, BEFORE);

    assertThatExceptionOfType(UnreadableReply.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww))
        .satisfies(problem -> assertThat(problem.title()).isEqualTo("500 Internal Server Error"));

    FakeGateway second = new FakeGateway();
    second.on("GET", BY_ID, BEFORE).on("POST", BY_NAME, page).on("GET", BY_ID, WITHOUT_WWW);
    assertThat(writing(second).replace(ZONE, ZoneUpdateTest::withoutWww).records()).hasSize(6);
  }

  @Test
  void aRefusedUpdateIsRefused() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .on(
            "POST",
            BY_NAME,
            Replies.ok("<response><error><code>12</code><msg>no</msg></error></response>"));

    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww));
    assertThat(gateway.isDone()).isTrue();
  }

  @Test
  void anAcceptedUpdateThatCannotBeReadBackMayHaveHappened() {
    gateway
        .on("GET", BY_ID, BEFORE)
        .on("POST", BY_NAME, Replies.ok(Replies.ACCEPTED))
        .lost("GET", BY_ID, Unavailable.Cause.CONNECT);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  @Test
  void aZoneThatIsGoneIsNotFound() {
    gateway.on("GET", BY_ID, Replies.notFound()).on("GET", BY_NAME, Replies.notFound());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> writing.replace(ZONE, ZoneUpdateTest::withoutWww));
  }

  @Test
  void twoUpdatesOfOneZoneNeverOverlap() throws InterruptedException {
    int[] updates = {0};
    CountDownLatch done = new CountDownLatch(4);
    ZoneLocks locks = new ZoneLocks();
    for (int i = 0; i < 4; i++) {
      Thread.ofVirtual()
          .start(
              () -> {
                for (int n = 0; n < 10_000; n++) {
                  locks.alone(ZONE.name(), () -> ++updates[0]);
                }
                done.countDown();
              });
    }
    done.await();

    assertThat(updates[0]).isEqualTo(40_000);
  }

  private void assertNotSent(Class<? extends Throwable> kind, UnaryOperator<Target> edit) {
    FakeGateway own = new FakeGateway().on("GET", BY_ID, BEFORE);
    assertThatExceptionOfType(kind).isThrownBy(() -> writing(own).replace(ZONE, edit));
    assertThat(own.calls()).hasSize(1);
  }

  private static ByZone writing(FakeGateway gateway) {
    return (ByZone) new BdomProvider(Bdom.ACCOUNT, gateway, Bdom.CLOCK).recordWriting();
  }

  private record RecordChange(String id, UnaryOperator<ResourceRecord> change) {}

  private static Target with(Target target, RecordChange change) {
    return new Target(
        target.soa(),
        target.records().stream()
            .map(
                record ->
                    record.id().equals(change.id())
                        ? ZoneRecord.available(record.id(), change.change().apply(record.data()))
                        : record)
            .toList());
  }

  private static Target withoutWww(Target target) {
    return new Target(
        target.soa(),
        target.records().stream().filter(record -> !record.id().equals("904")).toList());
  }

  private static String withoutRecord(String status, String id) {
    return status.replaceAll(
        "(?s)<record_item>(?:(?!</record_item>).)*<record_id>"
            + id
            + "</record_id>.*?</record_item>\n",
        "");
  }
}
