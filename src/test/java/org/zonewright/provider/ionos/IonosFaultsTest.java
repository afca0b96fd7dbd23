package org.zonewright.provider.ionos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.sandbox.wire.Fault;

/** The provider over a sandbox in which things go wrong. */
class IonosFaultsTest {

  private static final String ZONE = "harbour.example";
  private static final ResourceRecord WWW =
      ResourceRecord.of(DnsName.of("www." + ZONE), RecordType.A, 600, "192.0.2.1");
  private static final String ANY = ".*";

  private final IonosBench bench = new IonosBench();
  private final Zone zone = bench.zone(ZONE);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aWrongTokenIsBadCredentials() {
    try (IonosProvider wrong =
        IonosBench.provider(
            bench.sandbox.ionosUrl(), Optional.of("not-the-token"), bench.sleeper)) {
      assertThatThrownBy(wrong::verifyAccess)
          .isInstanceOf(BadCredentials.class)
          .hasMessageContaining("HTTP 401")
          .hasMessageNotContaining("not-the-token");
    }
  }

  @Test
  void noTokenIsBadCredentialsBeforeAnythingIsSent() {
    bench.sandbox.faults().clear();
    try (IonosProvider without =
        IonosBench.provider(bench.sandbox.ionosUrl(), Optional.empty(), bench.sleeper)) {
      assertThatThrownBy(without::zones).isInstanceOf(BadCredentials.class);
      assertThatThrownBy(without::quota).isInstanceOf(BadCredentials.class);
      assertThat(bench.sandbox.faults().exchanges()).isEmpty();
    }
  }

  @Test
  void aMissingPrivilegeIsNotAllowed() {
    bench.ionos().settings().denyChanges(true);
    assertThatThrownBy(() -> bench.records().put(zone, bench.records().newRecordId(), WWW))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aRateLimitIsWaitedForAsLongAsAsked() {
    bench.on("GET", "/zones").next(2, Fault.status(429, "9"));
    assertThat(bench.provider.zones()).containsExactly(zone);
    assertThat(bench.sleeper.pauses())
        .containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(9));
  }

  @Test
  void aRateLimitThatStaysIsToldWithTheTimeToWait() {
    bench.on("GET", "/zones").always(Fault.status(429, "600"));
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOfSatisfying(
            RateLimited.class,
            problem -> assertThat(problem.retryAfter()).contains(Duration.ofMinutes(10)));

    bench.sandbox.faults().clearFaults();
    bench.on("GET", "/zones").always(Fault.status(429));
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOfSatisfying(
            RateLimited.class, problem -> assertThat(problem.retryAfter()).isEmpty());
  }

  @Test
  void aBusyZoneIsWaitedForAndToldAsRateLimitInTheEnd() {
    bench.on("PUT", ANY).next(2, Fault.tooManyOperations());
    bench.records().put(zone, bench.records().newRecordId(), WWW);
    assertThat(bench.sleeper.pauses())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));

    bench.on("PUT", ANY).always(Fault.tooManyOperations());
    assertThatThrownBy(() -> bench.records().put(zone, bench.records().newRecordId(), WWW))
        .isInstanceOf(RateLimited.class)
        .hasMessageContaining("paas-dns-rest-0513");
  }

  @Test
  void aServerErrorIsToldAsUnavailable() {
    bench.on("GET", ANY).once(Fault.status(500));
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOfSatisfying(
            Unavailable.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(Unavailable.Cause.SERVER);
              assertThat(problem.failure().status()).hasValue(500);
            });
    bench.on("GET", ANY).next(2, Fault.status(503));
    assertThat(bench.provider.zones()).hasSize(1);
    bench.on("GET", ANY).next(9, Fault.htmlPage(502));
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("Please sign in");
  }

  @Test
  void aPageMeantForPeopleIsUnreadableAndNeverMeansNotFound() {
    for (int status : List.of(200, 401, 404)) {
      bench.on("GET", ANY).once(Fault.htmlPage(status));
      assertThatThrownBy(() -> bench.records().read(zone, bench.records().newRecordId()))
          .isInstanceOfSatisfying(
              UnreadableReply.class,
              problem -> {
                assertThat(problem.failure().status()).hasValue(status);
                assertThat(problem.title()).isEqualTo("Please sign in");
                assertThat(problem.excerpt()).startsWith("<!DOCTYPE html>");
              });
    }
  }

  @Test
  void anEmptyAnswerIsUnreadableWhereSomethingMustBeTold() {
    bench.on("GET", ANY).once(Fault.emptyBody());
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOf(UnreadableReply.class)
        .hasMessageContaining("empty");
  }

  @Test
  void anAnswerThatBreaksOffIsAskedForAgain() {
    bench.on("GET", ANY).once(Fault.truncated());
    assertThat(bench.provider.zones()).containsExactly(zone);
    bench.on("GET", ANY).next(2, Fault.reset());
    assertThat(bench.provider.zones()).containsExactly(zone);
  }

  @Test
  void aRecordWhoseAnswerWasLostIsCreatedOnce() {
    bench.on("PUT", ANY).once(Fault.lostAnswer());
    bench.records().put(zone, bench.records().newRecordId(), WWW);
    assertThat(bench.ionos().records(ZONE)).hasSize(1);
  }

  @Test
  void aZoneWhoseAnswerWasLostIsCreatedOnce() {
    bench.on("PUT", ANY).once(Fault.truncated());
    bench.provider.createZone(IonosBench.ref("quay.example"), List.of(), Optional.empty());
    assertThat(bench.ionos().zones()).hasSize(2);
  }

  @Test
  void aDeletionWhoseAnswerWasLostIsDone() {
    String id = bench.records().newRecordId();
    bench.records().put(zone, id, WWW);
    bench.on("DELETE", ANY).once(Fault.lostAnswer());
    bench.records().delete(zone, id);
    assertThat(bench.ionos().records(ZONE)).isEmpty();
  }

  @Test
  void answersOfChangesMayBeEmpty() {
    String id = bench.records().newRecordId();
    bench.on("PUT", ANY).once(Fault.emptyBody());
    assertThat(bench.records().put(zone, id, WWW).data()).isEqualTo(WWW);
    bench.on("DELETE", ANY).once(Fault.emptyBody());
    bench.records().delete(zone, id);
    assertThat(bench.ionos().records(ZONE)).isEmpty();
  }

  @Test
  void aTimeoutAfterTheWorkWasDoneIsToldAsMayHaveHappened() {
    Duration shortly = Duration.ofMillis(200);
    HttpSettings impatient =
        HttpSettings.DEFAULT.withTimeouts(Duration.ofSeconds(5), shortly, shortly);
    try (IonosBench hasty = new IonosBench(impatient)) {
      hasty.ionos().addZone(ZONE, "");
      Zone there = hasty.provider.findZone(DnsName.of(ZONE)).orElseThrow();
      hasty.on("PUT", ANY).once(Fault.late(Duration.ofSeconds(2)));
      assertThatThrownBy(() -> hasty.records().put(there, hasty.records().newRecordId(), WWW))
          .isInstanceOfSatisfying(
              Unavailable.class,
              problem -> {
                assertThat(problem.reason()).isEqualTo(Unavailable.Cause.TIMEOUT);
                assertThat(problem.mayHaveHappened()).isTrue();
              });
      assertThat(hasty.ionos().records(ZONE)).hasSize(1);
    }
  }

  @Test
  void aPageThatCannotBeReadLeavesEveryZoneIncomplete() {
    bench.zone("quay.example");
    for (int i = 0; i < 1200; i++) {
      bench
          .ionos()
          .addRecord(
              ZONE,
              new RecordData("h" + i, "A", "10.0.%d.%d".formatted(i / 250, i % 250), 60, 0, true));
    }
    List<Zone> zones = bench.provider.zones();
    CollectingSink sink = new CollectingSink();
    bench.on("GET", "/records").once((work, _) -> work.get());
    bench.on("GET", "/records").once(Fault.htmlPage(200));

    bench.provider.readContents(zones, sink);

    assertThat(sink.read).isEmpty();
    assertThat(sink.failed).containsOnlyKeys(ZONE, "quay.example");
    assertThat(sink.progress).containsExactly(1);
  }

  @Test
  void readingEndsWhereNothingMoreCanBeRead() {
    List<Zone> zones = bench.provider.zones();
    bench.sandbox.faults().offline(true);
    CollectingSink sink = new CollectingSink();
    assertThatThrownBy(() -> bench.provider.readContents(zones, sink))
        .isInstanceOfSatisfying(
            Unavailable.class,
            problem -> assertThat(problem.reason()).isEqualTo(Unavailable.Cause.CONNECT));
    assertThat(sink.failed).containsOnlyKeys(ZONE);
  }

  @Test
  void theTokenIsNeverShown() {
    String token = bench.sandbox.token();
    bench
        .on("GET", ANY)
        .once(Fault.refusal(401, "paas-auth-1", "the token " + token + " has expired"));
    assertThatThrownBy(bench.provider::zones)
        .isInstanceOf(BadCredentials.class)
        .hasMessageContaining("has expired")
        .hasMessageNotContaining(token);
  }
}
