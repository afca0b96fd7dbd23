package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class ZoneRulesTest {

  private static final DnsName ZONE = DnsName.of("pinetree.example");

  private final ResourceRecord ns = record("@", RecordType.NS, "ns1.provider.example");
  private final ResourceRecord www = record("www", RecordType.A, "192.0.2.1");
  private final ResourceRecord alias = record("www", RecordType.CNAME, "host.birch.example");

  @Test
  void findsNothingWrongWithAGoodZone() {
    assertThat(check(ns, www, record("www", RecordType.A, "192.0.2.2"))).isEmpty();
  }

  @Test
  void refusesACnameBesideOtherRecords() {
    assertThat(check(ns, www, alias, record("www", RecordType.TXT, "x")))
        .containsExactly(
            new ZoneViolation(
                alias,
                new Violation(
                    Severity.ERROR,
                    RuleCode.CNAME_BESIDE_OTHERS,
                    RecordField.NAME,
                    List.of("A, TXT"))));
  }

  @Test
  void letsACnameStandBesideRecordsThatAreNotPublished() {
    assertThat(check(ns, www.withEnabled(false), alias)).isEmpty();
  }

  @Test
  void refusesASecondCname() {
    ResourceRecord second = alias.withContent("other.birch.example");
    assertThat(check(ns, alias, second))
        .extracting(this::found)
        .containsExactly(tuple(second, RuleCode.CNAME_TWICE));
  }

  @Test
  void refusesTheSameRecordAgainWhateverItsTtl() {
    ResourceRecord again = www.withTtl(60);
    assertThat(check(ns, www, again))
        .extracting(this::found)
        .containsExactly(tuple(again, RuleCode.DUPLICATE), tuple(again, RuleCode.TTL_DIFFERS));
  }

  @Test
  void refusesDifferingTtlsInARecordSet() {
    ResourceRecord other = record("www", RecordType.A, "192.0.2.2").withTtl(60);
    assertThat(check(ns, www, other))
        .containsExactly(
            new ZoneViolation(
                other,
                new Violation(
                    Severity.ERROR, RuleCode.TTL_DIFFERS, RecordField.TTL, List.of("1 h"))));
  }

  @Test
  void warnsOfTwoSenderPolicies() {
    ResourceRecord first = record("@", RecordType.TXT, "v=spf1 -all");
    ResourceRecord second = record("@", RecordType.TXT, "V=SPF1 mx -all");
    ResourceRecord elsewhere = record("sub", RecordType.TXT, "v=spf1 -all");
    assertThat(check(ns, first, second, elsewhere, record("@", RecordType.TXT, "v=spf10")))
        .extracting(this::found)
        .containsExactly(tuple(second, RuleCode.SPF_TWICE));
  }

  @Test
  void refusesServersThatAreAliases() {
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "www.pinetree.example");
    ResourceRecord srv =
        ResourceRecord.of(
            DnsName.of("_sip._tcp.pinetree.example"),
            RecordType.SRV,
            3600,
            10,
            "5 443 www.pinetree.example");
    assertThat(check(ns, alias, mx, srv))
        .extracting(this::found)
        .containsExactly(tuple(mx, RuleCode.TARGET_IS_CNAME), tuple(srv, RuleCode.TARGET_IS_CNAME));
  }

  @Test
  void warnsOfTargetsThatWouldBeInTheZoneAndAreNot() {
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "mail.pinetree.example");
    ResourceRecord shop = record("shop", RecordType.CNAME, "nowhere.pinetree.example");
    assertThat(check(ns, www, mx, shop))
        .extracting(this::found)
        .containsExactly(tuple(mx, RuleCode.TARGET_MISSING), tuple(shop, RuleCode.TARGET_MISSING));
  }

  @Test
  void aWildcardOrADelegationMayKnowATarget() {
    ResourceRecord any = record("*", RecordType.A, "192.0.2.7");
    ResourceRecord below = record("sub", RecordType.NS, "ns1.provider.example");
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "mail.pinetree.example");
    ResourceRecord deep = record("deep", RecordType.CNAME, "a.sub.pinetree.example");
    assertThat(check(ns, any, mx)).isEmpty();
    assertThat(check(ns, below, deep)).isEmpty();
  }

  @Test
  void aTargetThatIsNotPublishedIsNotThere() {
    ResourceRecord mx = ResourceRecord.of(ZONE, RecordType.MX, 3600, 10, "www.pinetree.example");
    assertThat(check(ns, www.withEnabled(false), mx))
        .extracting(this::found)
        .containsExactly(tuple(mx, RuleCode.TARGET_MISSING));
  }

  @Test
  void missesNameServersAtTheApex() {
    assertThat(ZoneRules.checkApex(ZONE, List.of(ns))).isEmpty();
    assertThat(
            ZoneRules.checkApex(ZONE, List.of(record("sub", RecordType.NS, "ns1.x.example"), www)))
        .map(Violation::code)
        .contains(RuleCode.APEX_NS_MISSING);
    assertThat(ZoneRules.checkApex(ZONE, List.of(ns.withEnabled(false)))).isPresent();
  }

  private org.assertj.core.groups.Tuple found(ZoneViolation violation) {
    return tuple(violation.record(), violation.violation().code());
  }

  private static List<ZoneViolation> check(ResourceRecord... records) {
    return ZoneRules.check(ZONE, Stream.of(records).toList());
  }

  private static ResourceRecord record(String name, RecordType type, String content) {
    return ResourceRecord.of(DnsName.resolve(name, ZONE), type, 3600, content);
  }
}
