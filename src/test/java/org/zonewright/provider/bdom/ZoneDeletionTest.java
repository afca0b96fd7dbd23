package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.zonewright.model.Zone;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

class ZoneDeletionTest {

  private static final String LIST = "/bdom/dns/list/domain/4711/";
  private static final String BY_ID = "/bdom/dns/domain/5001/4711/";
  private static final String BY_NAME = "/bdom/dns/domain/blaumeise.example/4711/";
  private static final Zone ZONE = Bdom.zone("5001", Replies.ZONE);
  private static final HttpReply LISTED = Replies.ok(Replies.LIST);
  private static final HttpReply DELETED = Replies.ok(Replies.DELETED);

  private final FakeGateway gateway = new FakeGateway();
  private final BdomProvider provider = new BdomProvider(Bdom.ACCOUNT, gateway, Bdom.CLOCK);

  @Test
  void aZoneIsDeletedByItsFullNameAndLookedForAfterwards() {
    gateway
        .on("GET", LIST, LISTED)
        .on("DELETE", BY_NAME, DELETED)
        .on("GET", BY_ID, Replies.notFound())
        .on("GET", BY_NAME, Replies.notFound());

    provider.deleteZone(ZONE);

    assertThat(gateway.isDone()).isTrue();
    assertThat(gateway.calls().get(1).body()).isEmpty();
    assertThat(gateway.calls().get(1).repeatable()).isFalse();
  }

  @Test
  void aZoneThatIsNotListedIsNotFound() {
    gateway.on("GET", LIST, LISTED).on("GET", LIST, Replies.notFound());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> provider.deleteZone(Bdom.zone("5007", "specht.example")));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> provider.deleteZone(ZONE));
  }

  @Test
  void aZoneCreatedAnewSinceItWasSeenIsNotDeleted() {
    gateway.on("GET", LIST, LISTED);

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> provider.deleteZone(Bdom.zone("4001", Replies.ZONE)));
  }

  @Test
  void anOkAfterWhichTheZoneIsStillThereIsNotBelieved() {
    gateway
        .on("GET", LIST, LISTED)
        .on("DELETE", BY_NAME, DELETED)
        .on("GET", BY_ID, Replies.ok(Replies.STATUS));

    assertThatExceptionOfType(Rejected.class).isThrownBy(() -> provider.deleteZone(ZONE));
  }

  @Test
  void aDeleteWithoutAnswerIsDoneIfTheZoneIsGone() {
    gateway
        .on("GET", LIST, LISTED)
        .lost("DELETE", BY_NAME, Unavailable.Cause.TIMEOUT)
        .on("GET", BY_ID, Replies.notFound())
        .on("GET", BY_NAME, Replies.notFound());

    provider.deleteZone(ZONE);

    assertThat(gateway.isDone()).isTrue();
  }

  @Test
  void aDeleteWithoutAnswerIsNotDoneIfTheZoneIsThere() {
    gateway
        .on("GET", LIST, LISTED)
        .lost("DELETE", BY_NAME, Unavailable.Cause.TIMEOUT)
        .on("GET", BY_ID, Replies.ok(Replies.STATUS));

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> provider.deleteZone(ZONE))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isFalse());
  }

  @Test
  void aDeleteThatCannotBeLookedForMayHaveHappened() {
    gateway
        .on("GET", LIST, LISTED)
        .on("DELETE", BY_NAME, DELETED)
        .lost("GET", BY_ID, Unavailable.Cause.CONNECT);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> provider.deleteZone(ZONE))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  @Test
  void aPageInsteadOfAnAnswerIsUnreadable() {
    gateway
        .on("GET", LIST, LISTED)
        .on("DELETE", BY_NAME, Replies.xml(405, Replies.page("405 Method Not Allowed")))
        .on("GET", BY_ID, Replies.ok(Replies.STATUS));

    assertThatExceptionOfType(UnreadableReply.class).isThrownBy(() -> provider.deleteZone(ZONE));
  }
}
