package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;

class ZoneCreationTest {

  private static final String LIST = "/bdom/dns/list/domain/4711/";
  private static final String CREATE = "/bdom/dns/domain/-/4711/";
  private static final String BY_ID = "/bdom/dns/domain/5009/4711/";
  private static final DnsName NAME = DnsName.of("zilpzalp.example");
  private static final Soa SOA =
      new Soa("ns1.nest.example", "brut@nest.example", BigInteger.valueOf(7), 3600);
  private static final List<ResourceRecord> RECORDS =
      List.of(
          ResourceRecord.of(NAME, RecordType.NS, 3600, "ns1.nest.example"),
          ResourceRecord.of(NAME, RecordType.MX, 600, 10, "post.zilpzalp.example"));
  private static final String STATUS =
      """
      <response ><domain_id>5009</domain_id><name>zilpzalp.example</name><record_list>
      <record_item><content>ns1.nest.example</content><name>zilpzalp.example</name>
      <record_id>1</record_id><ttl>3600</ttl><type>NS</type></record_item>
      <record_item><content>post.zilpzalp.example</content><name>zilpzalp.example</name>
      <priority>10</priority><record_id>2</record_id><ttl>600</ttl><type>MX</type></record_item>
      </record_list><soa><mname>ns1.nest.example</mname><record_id>3</record_id>
      <rname>brut@nest.example</rname><serial>7</serial><ttl>3600</ttl></soa>
      <user_id>4711</user_id></response>
      """;
  private static final HttpReply LISTED =
      Replies.ok(
          Replies.LIST.replace(
              "</response>",
              "<zone_item><domain_id>5009</domain_id><name>zilpzalp.example</name></zone_item>"
                  + "</response>"));
  private static final HttpReply NOT_LISTED = Replies.ok(Replies.LIST);
  private static final HttpReply CREATED =
      Replies.ok("<response >\n<domain_id>5009</domain_id>*\n</response>");

  private final FakeGateway gateway = new FakeGateway();
  private final BdomProvider provider = new BdomProvider(Bdom.ACCOUNT, gateway, Bdom.CLOCK);

  @Test
  void aZoneIsCreatedAndReadBack() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .on("PUT", CREATE, CREATED)
        .on("GET", BY_ID, Replies.ok(STATUS));

    Zone created = create(Optional.of(SOA));

    assertThat(created).isEqualTo(Bdom.zone("5009", "zilpzalp.example"));
    assertThat(gateway.sent("PUT"))
        .contains(
            "<name>zilpzalp.example</name>\n<user_id>4711</user_id>\n<record_list>",
            "<soa>\n<mname>ns1.nest.example</mname>\n<rname>brut@nest.example</rname>\n"
                + "<serial>7</serial>\n<ttl>3600</ttl>\n</soa>",
            "<priority>10</priority>")
        .doesNotContain("domain_id", "record_id");
    assertThat(gateway.calls().get(1).repeatable()).isFalse();
  }

  @Test
  void anAccountWithoutZonesCanCreateItsFirst() {
    gateway
        .on("GET", LIST, Replies.notFound())
        .on("PUT", CREATE, CREATED)
        .on("GET", BY_ID, Replies.ok(STATUS));

    assertThat(create(Optional.of(SOA)).providerId()).isEqualTo("5009");
  }

  @Test
  void withoutStartOfAuthorityItIsMadeOfTheFirstNameServer() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .on("PUT", CREATE, CREATED)
        .on("GET", BY_ID, Replies.ok(STATUS));

    create(Optional.empty());

    assertThat(gateway.sent("PUT"))
        .contains(
            "<soa>\n<mname>ns1.nest.example</mname>\n<rname>hostmaster@zilpzalp.example</rname>\n"
                + "<serial>1800000000</serial>\n<ttl>86400</ttl>\n</soa>");
  }

  @Test
  void aZoneThatExistsIsNotCreatedAgain() {
    gateway.on("GET", LIST, LISTED);

    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> create(Optional.of(SOA)));
  }

  @Test
  void whatCannotBeAZoneIsNotSent() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(
            () -> provider.createZone(ref(DnsName.of("zilpzalp")), RECORDS, Optional.of(SOA)));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> provider.createZone(ref(NAME), List.of(), Optional.of(SOA)));
    gateway.on("GET", LIST, NOT_LISTED).on("GET", LIST, NOT_LISTED);
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> provider.createZone(ref(NAME), RECORDS.subList(1, 2), Optional.empty()));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> create(Optional.of(SOA.withSerial(BigInteger.valueOf(-1)))));
  }

  @Test
  void aCreateWithoutAnswerIsLookedForAndNeverRepeated() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .lost("PUT", CREATE, Unavailable.Cause.TIMEOUT)
        .on("GET", LIST, LISTED)
        .on("GET", BY_ID, Replies.ok(STATUS));

    assertThat(create(Optional.of(SOA)).providerId()).isEqualTo("5009");
    assertThat(gateway.isDone()).isTrue();
  }

  @Test
  void aCreateWithoutAnswerThatIsNotListedWasNotDone() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .lost("PUT", CREATE, Unavailable.Cause.CONNECTION_LOST)
        .on("GET", LIST, NOT_LISTED);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> create(Optional.of(SOA)))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isFalse());
  }

  @Test
  void aCreateWithoutAnswerThatFoundAnotherZoneIsAConflict() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .lost("PUT", CREATE, Unavailable.Cause.TIMEOUT)
        .on("GET", LIST, LISTED)
        .on("GET", BY_ID, Replies.ok(STATUS.replace("post", "anders")));

    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> create(Optional.of(SOA)));
  }

  @Test
  void aCreateWithoutAnswerThatCannotBeLookedForMayHaveHappened() {
    gateway
        .on("GET", LIST, NOT_LISTED)
        .lost("PUT", CREATE, Unavailable.Cause.TIMEOUT)
        .lost("GET", LIST, Unavailable.Cause.CONNECT);

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> create(Optional.of(SOA)))
        .satisfies(problem -> assertThat(problem.mayHaveHappened()).isTrue());
  }

  private Zone create(Optional<Soa> soa) {
    return provider.createZone(ref(NAME), RECORDS, soa);
  }

  private static ZoneRef ref(DnsName name) {
    return new ZoneRef(Bdom.ACCOUNT.id(), name);
  }
}
