package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

class ReplyClassifierTest {

  private static final HttpCall CALL =
      new HttpCall(
          "Nest",
          "zone.read",
          "blaumeise.example",
          "GET",
          URI.create("http://dns.example/bdom/dns/domain/blaumeise.example/4711/"),
          Map.of(),
          Optional.empty(),
          new byte[0],
          true);

  private final ReplyClassifier classifier =
      new ReplyClassifier(
          new ReplyReader(), Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC));

  @Test
  void eachOperationKnowsItsSuccess() {
    assertThat(classifier.success(CALL, Replies.ok(Replies.STATUS), Member.ZONE).recordCount())
        .isEqualTo(7);
    assertThat(classifier.success(CALL, Replies.ok(Replies.LIST), Member.ZONE_ITEMS).zones())
        .hasSize(2);
    assertThat(
            classifier
                .success(CALL, Replies.xml(202, Replies.ACCEPTED), Member.DOMAIN_ID)
                .domainId())
        .contains("5001");
    assertThat(classifier.success(CALL, Replies.ok(Replies.DELETED), Member.STATUS_OK).status())
        .contains("OK");
  }

  @ParameterizedTest
  @CsvSource({"405,405 Method Not Allowed", "500,500 Internal Server Error", "200,Welcome"})
  void anHtmlPageIsUnreadableAndKeepsStatusAndTitle(int status, String title) {
    UnreadableReply problem =
        failure(Replies.xml(status, Replies.page(title)), Member.ZONE, UnreadableReply.class);

    assertThat(problem.title()).isEqualTo(title);
    assertThat(problem.failure().status()).hasValue(status);
    assertThat(problem.excerpt()).startsWith("<!DOCTYPE HTML").hasSizeLessThanOrEqualTo(200);
    assertThat(problem.failure().operation()).isEqualTo("zone.read");
    assertThat(problem.failure().object()).isEqualTo("blaumeise.example");
    assertThat(problem.failure().account()).isEqualTo("Nest");
  }

  @Test
  void forbiddenMeansThatThisAddressIsNotEnabledWhateverPageComes() {
    failure(Replies.xml(403, Replies.page("403 Forbidden")), Member.ZONE, NotAllowed.class);
    failure(Replies.xml(403, ""), Member.ZONE, NotAllowed.class);
    failure(Replies.xml(403, Replies.NOT_FOUND), Member.ZONE, NotAllowed.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void theCodeNotFoundCountsWhateverTheStatus(int status) {
    NotFound problem = failure(Replies.xml(status, Replies.NOT_FOUND), Member.ZONE, NotFound.class);

    assertThat(problem.failure().problems())
        .containsExactly(new ProviderProblem("DNS_NOTFOUND", "no such nest"));
    assertThat(problem.failure().status()).hasValue(status);
  }

  @ParameterizedTest
  @CsvSource({
    "<error><code>408</code><msg>m</msg><umsg>u</umsg></error>,408,u",
    "<error><code>408</code><msg>m</msg></error><umsg>u</umsg>,408,u",
    "<umsg>u</umsg><error><code>408</code><msg>m</msg></error>,408,u",
    "<error><code>408</code><msg>m</msg></error>,408,m",
    "<error><code>408</code><msg>m</msg><umsg></umsg></error>,408,m",
    "<error><code>408</code></error>,408,''",
    "<error><msg>m</msg></error>,'',m",
    "<error>m</error>,'',m",
    "<error></error>,'',''",
    "<umsg>u</umsg>,'',u"
  })
  void anErrorIsARejectionWithItsCodeAndItsBestText(String inside, String code, String text) {
    for (int status : new int[] {200, 400, 404, 500}) {
      Rejected problem =
          failure(
              Replies.xml(status, "<response >" + inside + "</response>"),
              Member.ZONE,
              Rejected.class);

      assertThat(problem.failure().problems()).containsExactly(new ProviderProblem(code, text));
    }
  }

  @Test
  void theTextThatIsNotForPeopleIsADetail() {
    String both = "<response><error><code>x</code><msg>m</msg><umsg>u</umsg></error></response>";

    assertThat(failure(Replies.ok(both), Member.ZONE, Rejected.class).failure().detail())
        .isEqualTo("m");
    assertThat(
            failure(Replies.ok(both.replace(">m<", ">u<")), Member.ZONE, Rejected.class)
                .failure()
                .detail())
        .isEmpty();
  }

  @Test
  void severalErrorsAreAllTold() {
    Rejected problem =
        failure(
            Replies.ok(
                "<response><error><code>1</code><msg>a</msg></error>"
                    + "<error><code>2</code><msg>b</msg></error></response>"),
            Member.ZONE,
            Rejected.class);

    assertThat(problem.failure().problems())
        .containsExactly(new ProviderProblem("1", "a"), new ProviderProblem("2", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "nest", "<response", "{\"error\":1}", "<response>"})
  void emptyCutOffAndForeignBodiesAreUnreadable(String body) {
    for (int status : new int[] {200, 404}) {
      UnreadableReply problem =
          failure(Replies.xml(status, body), Member.DOMAIN_ID, UnreadableReply.class);

      assertThat(problem.failure().status()).hasValue(status);
      assertThat(problem.title()).isEmpty();
    }
  }

  @Test
  void aSuccessWithoutWhatWasAskedForIsUnreadable() {
    failure(Replies.ok("<response/>"), Member.DOMAIN_ID, UnreadableReply.class);
    failure(Replies.ok("<response/>"), Member.STATUS_OK, UnreadableReply.class);
    failure(Replies.ok(Replies.ACCEPTED), Member.ZONE, UnreadableReply.class);
    failure(
        Replies.ok("<response><name>n.example</name></response>"),
        Member.ZONE,
        UnreadableReply.class);
    failure(
        Replies.ok("<response><status>LATER</status></response>"),
        Member.STATUS_OK,
        UnreadableReply.class);
  }

  @Test
  void otherwiseTheStatusCounts() {
    failure(Replies.xml(401, ""), Member.ZONE, BadCredentials.class);
    failure(Replies.xml(404, Replies.LIST), Member.ZONE_ITEMS, NotFound.class);
    failure(Replies.xml(409, "<response/>"), Member.ZONE, Conflict.class);
    failure(Replies.xml(418, "<response/>"), Member.ZONE, Rejected.class);
    failure(Replies.xml(302, "<response/>"), Member.ZONE, UnreadableReply.class);
    failure(Replies.xml(500, "<response/>"), Member.ZONE, Unavailable.class);
    failure(Replies.xml(500, ""), Member.ZONE, Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void aServerInFrontSayingTheApplicationIsAwayIsUnavailable(int status) {
    Unavailable problem =
        failure(Replies.xml(status, Replies.page("Away")), Member.ZONE, Unavailable.class);

    assertThat(problem.reason()).isEqualTo(Unavailable.Cause.SERVER);
    assertThat(problem.failure().detail()).contains("Away");
    failure(Replies.xml(status, "away"), Member.ZONE, Unavailable.class);
  }

  @Test
  void tooManyRequestsTellHowLongToWait() {
    HttpReply reply =
        Replies.reply(
            429,
            Replies.page("Slowly").getBytes(StandardCharsets.UTF_8),
            Map.of("Retry-After", "7"));

    assertThat(failure(reply, Member.ZONE, RateLimited.class).retryAfter())
        .contains(Duration.ofSeconds(7));
  }

  @Test
  void xmlUnderTheNameOfHtmlIsXml() {
    HttpReply reply =
        Replies.reply(
            200,
            Replies.LIST.getBytes(StandardCharsets.UTF_8),
            Map.of("Content-Type", "text/html"));

    assertThat(classifier.success(CALL, reply, Member.ZONE_ITEMS).zones()).hasSize(2);
  }

  @Test
  void latin1IsReadWithAndWithoutBeingNamed() {
    byte[] latin =
        "<response><error><code>x</code><msg>Küken</msg></error></response>"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf =
        "<response><error><code>x</code><msg>Küken</msg></error></response>"
            .getBytes(StandardCharsets.UTF_8);

    for (HttpReply reply :
        new HttpReply[] {
          Replies.reply(200, latin, Map.of("Content-Type", "text/xml; charset=iso-8859-1")),
          Replies.reply(200, latin, Map.of()),
          Replies.reply(200, latin, Map.of("Content-Type", "text/xml; charset=nest")),
          Replies.reply(200, latin, Map.of("Content-Type", "text/xml; charset=utf-8")),
          Replies.reply(200, utf, Map.of("Content-Type", "text/xml; charset=\"UTF-8\"")),
          Replies.reply(200, utf, Map.of())
        }) {
      assertThat(failure(reply, Member.ZONE, Rejected.class).failure().problems())
          .containsExactly(new ProviderProblem("x", "Küken"));
    }
  }

  private <T extends ProviderException> T failure(HttpReply reply, Member member, Class<T> kind) {
    T problem = catchThrowableOfType(kind, () -> classifier.success(CALL, reply, member));
    assertThat(problem).as(reply.toString()).isExactlyInstanceOf(kind);
    return problem;
  }
}
