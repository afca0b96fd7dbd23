package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.Capabilities;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.UnreadableReply;

class BdomProviderTest {

  private static final String LIST = "/bdom/dns/list/domain/4711/";
  private static final String BY_ID = "/bdom/dns/domain/5001/4711/";
  private static final String BY_NAME = "/bdom/dns/domain/blaumeise.example/4711/";

  private final FakeGateway gateway = new FakeGateway();
  private final BdomProvider provider = new BdomProvider(Bdom.ACCOUNT, gateway, Clock.systemUTC());

  @Test
  void theListIsAskedForAndRead() {
    gateway.on("GET", LIST, Replies.ok(Replies.LIST));

    assertThat(provider.zones())
        .extracting(zone -> zone.providerId() + " " + zone.name())
        .containsExactly("5001 blaumeise.example", "5002 kleiber.example");
    assertThat(gateway.calls().getFirst())
        .satisfies(
            call -> {
              assertThat(call.repeatable()).isTrue();
              assertThat(call.token()).isEmpty();
              assertThat(call.body()).isEmpty();
              assertThat(call.account()).isEqualTo("Nest");
              assertThat(call.operation()).isEqualTo("zones.list");
            });
  }

  @Test
  void noZonesOrNotYourUserNumberIsToldAndIsNoEmptyList() {
    gateway.on("GET", LIST, Replies.notFound()).on("GET", LIST, Replies.notFound());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(provider::zones)
        .satisfies(problem -> assertThat(problem.failure().operation()).isEqualTo("zones.list"));
    assertThatExceptionOfType(NotFound.class).isThrownBy(provider::verifyAccess);
  }

  @Test
  void anEmptyListIsAnEmptyList() {
    gateway.on("GET", LIST, Replies.ok(Replies.EMPTY_LIST));

    assertThat(provider.zones()).isEmpty();
  }

  @Test
  void aZoneIsFoundByItsExactNameOnly() {
    gateway
        .on("GET", LIST, Replies.ok(Replies.LIST))
        .on("GET", LIST, Replies.ok(Replies.LIST))
        .on("GET", LIST, Replies.notFound());

    assertThat(provider.findZone(DnsName.of("kleiber.example")))
        .contains(Bdom.zone("5002", "kleiber.example"));
    assertThat(provider.findZone(DnsName.of("leiber.example"))).isEmpty();
    assertThat(provider.findZone(DnsName.of("kleiber.example"))).isEmpty();
  }

  @Test
  void aZoneIsReadByItsNumber() {
    gateway.on("GET", BY_ID, Replies.ok(Replies.STATUS));

    ZoneContent content = provider.readZone(Bdom.zone("5001", Replies.ZONE));

    assertThat(content.zone()).isEqualTo(Bdom.zone("5001", Replies.ZONE));
    assertThat(content.soa())
        .contains(
            new Soa("ns1.nest.example", "brut@nest.example", new BigInteger("1700000000"), 3600));
    assertThat(content.records()).hasSize(7);
    assertThat(content.records().get(5).data())
        .isEqualTo(
            ResourceRecord.of(
                DnsName.of(Replies.ZONE), RecordType.MX, 600, 20, "post.blaumeise.example"));
    assertThat(content.records().getLast().data().type()).isEqualTo(RecordType.of("TYPE65280"));
  }

  @Test
  void aNumberThatIsNotFoundIsFollowedByTheName() {
    gateway.on("GET", BY_ID, Replies.notFound()).on("GET", BY_NAME, Replies.ok(Replies.STATUS));

    assertThat(provider.readZone(Bdom.zone("5001", Replies.ZONE)).records()).hasSize(7);
  }

  @Test
  void aNumberThatIsAnotherZonesByNowIsFollowedByTheName() {
    gateway
        .on("GET", BY_ID, Replies.ok(Replies.statusOf("kleiber.example", "5001")))
        .on("GET", BY_NAME, Replies.ok(Replies.statusOf(Replies.ZONE, "6001")));

    assertThat(provider.readZone(Bdom.zone("5001", Replies.ZONE)).zone())
        .isEqualTo(Bdom.zone("6001", Replies.ZONE));
  }

  @Test
  void aNameAnsweredWithAnotherZoneIsUnreadable() {
    gateway.on("GET", BY_NAME, Replies.ok(Replies.statusOf("kleiber.example", "5001")));

    assertThatExceptionOfType(UnreadableReply.class)
        .isThrownBy(() -> provider.readZone(Bdom.zone("", Replies.ZONE)))
        .withMessageContaining("kleiber.example");
  }

  @Test
  void aZoneThatIsNotThereIsNotFound() {
    gateway.on("GET", BY_ID, Replies.notFound()).on("GET", BY_NAME, Replies.notFound());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> provider.readZone(Bdom.zone("5001", Replies.ZONE)))
        .satisfies(
            problem -> {
              assertThat(problem.failure().object()).isEqualTo(Replies.ZONE);
              assertThat(problem.failure().problems())
                  .containsExactly(
                      new ProviderException.ProviderProblem("DNS_NOTFOUND", "no such nest"));
            });
  }

  @Test
  void aWordThatIsNoFullNameIsNeverSent() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> provider.readZone(Bdom.zone("", "kleiber")));
    assertThat(gateway.calls()).isEmpty();
  }

  @Test
  void itSaysWhatItCanDo() {
    Capabilities can = provider.capabilities();

    assertThat(can.wholeZoneUpdates()).isTrue();
    assertThat(can.soaEditing()).isTrue();
    assertThat(can.enabledSwitch()).isFalse();
    assertThat(can.reverseRecords()).isFalse();
    assertThat(can.quota()).isFalse();
    assertThat(can.parallelRequests()).isEqualTo(8);
    assertThat(can.recordTypes()).isSorted().contains(RecordType.CAA, RecordType.SRV);
    assertThat(provider.reverseRecords()).isEmpty();
    assertThat(provider.reverseWriting()).isEmpty();
    assertThat(provider.quota()).isEmpty();
  }

  @Test
  void itClosesItsGateway() {
    provider.close();

    assertThat(gateway.isClosed()).isTrue();
  }

  @Test
  void anotherProvidersAccountIsRefused() {
    Account ionos =
        new Account(
            AccountId.random(),
            "Other",
            ProviderKind.IONOS,
            URI.create("https://dns.example"),
            OptionalLong.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BdomProvider(ionos, gateway, Clock.systemUTC()));
  }
}
