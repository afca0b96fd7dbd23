package org.zonewright.reverse.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.dns.LiveAnswer.Outcome;
import org.zonewright.dns.LiveLookup;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;

@Timeout(60)
class LiveChecksTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

  /** Answers by name. */
  private record Known(Map<DnsName, List<String>> data) implements LiveLookup {
    @Override
    public LiveAnswer ask(DnsName name, RecordType type) {
      return answer(name, type, data.getOrDefault(name, List.of()));
    }
  }

  private static LiveAnswer answer(DnsName name, RecordType type, List<String> data) {
    Outcome outcome = data.isEmpty() ? Outcome.NO_NAME : Outcome.ANSWERED;
    return new LiveAnswer(name, type, outcome, data, OptionalLong.empty(), NOW, "");
  }

  private static LiveQuestion question(int last, String name) {
    return new LiveQuestion(
        IpAddress.of("192.0.2." + last),
        Optional.of(name).filter(n -> !n.isEmpty()).map(DnsName::of));
  }

  private static LiveState check(LiveLookup lookup, String name) throws InterruptedException {
    return new LiveChecks(lookup, 1).check(question(1, name)).state();
  }

  private static Known known(String pointer, String... addresses) {
    return new Known(
        Map.of(
            IpAddress.of("192.0.2.1").reverseName(),
            List.of(pointer),
            DnsName.of("www.example.org"),
            List.of(addresses)));
  }

  @Test
  void theAnswersAreJudged() throws InterruptedException {
    String name = "www.example.org";

    assertThat(check(known(name, "192.0.2.1", "192.0.2.2"), name)).isEqualTo(LiveState.CONFIRMED);
    assertThat(check(known(name, "192.0.2.2"), name)).isEqualTo(LiveState.MISMATCH);
    assertThat(check(known(name), name)).isEqualTo(LiveState.NO_ADDRESS);
    assertThat(check(known("other.example.org", "192.0.2.1"), name))
        .isEqualTo(LiveState.OTHER_NAME);
    assertThat(check(new Known(Map.of()), name)).isEqualTo(LiveState.NO_POINTER);
    assertThat(check(known(name, "192.0.2.1"), "")).isEqualTo(LiveState.CONFIRMED);
    LiveLookup silent =
        (asked, type) ->
            new LiveAnswer(
                asked, type, Outcome.NO_REPLY, List.of(), OptionalLong.empty(), NOW, "timeout");
    assertThat(check(silent, name)).isEqualTo(LiveState.FAILED);
  }

  @Test
  void addressesOfIpv6AreAskedForAsSuch() throws InterruptedException {
    List<RecordType> asked = new ArrayList<>();
    LiveLookup lookup =
        (name, type) -> {
          asked.add(type);
          return answer(name, type, List.of());
        };
    IpAddress ip = IpAddress.of("2001:db8::1");
    new LiveChecks(lookup, 1).check(new LiveQuestion(ip, Optional.of(DnsName.of("a.example"))));

    assertThat(asked).containsExactly(RecordType.PTR, RecordType.AAAA);
  }

  @Test
  void hundredsAreAskedButNeverMoreThanTheLimitAtOnce() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    LiveLookup lookup =
        (name, type) -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          now.decrementAndGet();
          return answer(name, type, List.of("x.example.org"));
        };
    Map<IpAddress, LiveResult> told = new ConcurrentHashMap<>();
    List<LiveQuestion> questions =
        IntStream.range(0, 255).mapToObj(i -> question(i, "a.example.org")).toList();

    new LiveChecks(lookup, 7)
        .check(questions, result -> told.put(result.question().ip(), result), () -> false);

    assertThat(told).hasSize(255);
    assertThat(most.get()).isBetween(1, 7);
  }

  @Test
  void aWishToStopGivesUpWhatIsStillAsked() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(3);
    CountDownLatch interrupted = new CountDownLatch(3);
    CountDownLatch never = new CountDownLatch(1);
    LiveLookup lookup =
        (name, type) -> {
          asked.countDown();
          try {
            never.await();
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
          return answer(name, type, List.of());
        };
    AtomicBoolean stop = new AtomicBoolean();
    List<LiveResult> told = new ArrayList<>();
    Thread user =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    asked.await();
                  } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                  }
                  stop.set(true);
                });

    new LiveChecks(lookup, 3)
        .check(
            IntStream.range(0, 100).mapToObj(i -> question(i, "a.example.org")).toList(),
            told::add,
            stop::get);

    user.join();
    interrupted.await();
    assertThat(told).isEmpty();
    assertThat(asked.getCount()).isZero();
  }

  @Test
  void whatIsBeingToldWhenTheUserStopsIsToldBeforeTheEnd() throws InterruptedException {
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch returned = new CountDownLatch(1);
    List<Boolean> toldAfterwards = new CopyOnWriteArrayList<>();

    new LiveChecks(known("www.example.org", "192.0.2.1"), 1)
        .check(
            List.of(question(1, "www.example.org"), question(2, "www.example.org")),
            _ -> {
              stop.set(true);
              boolean afterwards = false;
              try {
                afterwards = returned.await(300, TimeUnit.MILLISECONDS);
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
              toldAfterwards.add(afterwards);
            },
            stop::get);
    List<Boolean> atTheEnd = List.copyOf(toldAfterwards);
    returned.countDown();

    assertThat(atTheEnd).containsExactly(false);
  }

  @Test
  void aFailureIsNotTakenForAnAnswerThatIsNotThere() {
    LiveLookup broken =
        (_, _) -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(
            () ->
                new LiveChecks(broken, 2)
                    .check(List.of(question(1, "www.example.org")), _ -> {}, () -> false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }
}
