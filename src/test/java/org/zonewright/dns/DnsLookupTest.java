package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.dns.LiveAnswer.Outcome;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;

class DnsLookupTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

  private LoopbackDns server;
  private DnsLookup lookup;

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackDns();
    lookup = lookup(DnsLookup.PATIENCE);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private DnsLookup lookup(Duration patience) throws IOException {
    return DnsLookup.of(server.server(), patience, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Record record(String name, int type, long ttl, String data) throws IOException {
    return Record.fromString(Name.fromString(name), type, DClass.IN, ttl, data, Name.root);
  }

  private LiveAnswer ask(String name, RecordType type) throws InterruptedException {
    return lookup.ask(DnsName.of(name), type);
  }

  @Test
  void anAnswerHasDataTtlAndTheTimeOfAsking() throws Exception {
    server.answer(
        "www.example.org. A",
        record("www.example.org.", Type.A, 300, "192.0.2.2"),
        record("www.example.org.", Type.A, 300, "192.0.2.1"));

    LiveAnswer answer = ask("www.example.org", RecordType.A);

    assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(answer.data()).containsExactly("192.0.2.1", "192.0.2.2");
    assertThat(answer.ttl()).hasValue(300);
    assertThat(answer.askedAt()).isEqualTo(NOW);
    assertThat(answer.isCertain()).isTrue();
  }

  @Test
  void addressesAndNamesComeInOurForm() throws Exception {
    IpAddress ip = IpAddress.of("2001:db8::1");
    server.answer(
        "www.example.org. AAAA", record("www.example.org.", Type.AAAA, 60, "2001:db8:0:0::1"));
    server.answer(
        ip.reverseName() + ". PTR",
        record(ip.reverseName() + ".", Type.PTR, 60, "WWW.example.org."));

    assertThat(ask("www.example.org", RecordType.AAAA).data()).containsExactly("2001:db8::1");
    assertThat(lookup.ask(ip.reverseName(), RecordType.PTR).data())
        .containsExactly("www.example.org");
  }

  @Test
  void aliasesAreFollowed() throws Exception {
    server.answer(
        "shop.example.org. A",
        record("shop.example.org.", Type.CNAME, 60, "www.example.net."),
        record("www.example.net.", Type.A, 300, "192.0.2.1"));

    assertThat(ask("shop.example.org", RecordType.A).data()).containsExactly("192.0.2.1");
  }

  @Test
  void thatThereIsNothingIsAnAnswerToo() throws Exception {
    server.answer("there.example.org. A");

    LiveAnswer there = ask("there.example.org", RecordType.A);
    LiveAnswer nowhere = ask("nowhere.example.org", RecordType.A);

    assertThat(there.outcome()).isEqualTo(Outcome.NO_DATA);
    assertThat(nowhere.outcome()).isEqualTo(Outcome.NO_NAME);
    assertThat(there.isCertain()).isTrue();
    assertThat(nowhere.ttl()).isEmpty();
  }

  @Test
  void aServerThatFailsOrRefusesHasNotAnswered() throws Exception {
    server.fail("broken.example.org. A", Rcode.SERVFAIL);
    server.fail("secret.example.org. A", Rcode.REFUSED);

    assertThat(ask("broken.example.org", RecordType.A).outcome()).isEqualTo(Outcome.SERVER_FAILURE);
    LiveAnswer refused = ask("secret.example.org", RecordType.A);
    assertThat(refused.outcome()).isEqualTo(Outcome.SERVER_FAILURE);
    assertThat(refused.isCertain()).isFalse();
  }

  @Test
  void aServerThatDoesNotReplyIsGivenUp() throws Exception {
    server.beSilent();
    lookup = lookup(Duration.ofMillis(50));

    LiveAnswer answer = ask("www.example.org", RecordType.A);

    assertThat(answer.outcome()).isEqualTo(Outcome.NO_REPLY);
    assertThat(answer.detail()).isNotEmpty();
  }

  @Test
  void anAnswerTooLongForUdpIsFetchedOverTcp() throws Exception {
    Record[] many = new Record[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = record("many.example.org.", Type.A, 300, "192.0.2." + i);
    }
    server.answer("many.example.org. A", many);

    assertThat(ask("many.example.org", RecordType.A).data())
        .hasSize(200)
        .containsAll(IntStream.range(0, 200).mapToObj(i -> "192.0.2." + i).toList());
    assertThat(server.askedOverTcp()).isPositive();
  }

  @Test
  void waitingCanBeInterrupted() {
    server.beSilent();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> ask("www.example.org", RecordType.A))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void whatIsNoNameOnTheWireIsNotAskedFor() throws Exception {
    assertThat(ask("a".repeat(64) + ".example.org", RecordType.A).outcome())
        .isEqualTo(Outcome.NO_NAME);
  }
}
