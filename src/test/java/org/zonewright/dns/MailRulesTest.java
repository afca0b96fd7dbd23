package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class MailRulesTest {

  private static final DnsName ZONE = DnsName.of("pinetree.example");

  @Test
  void tenLookUpsAreAllowedAndElevenAreNot() {
    String nine = "include:a.example ".repeat(9);
    assertThat(check("@", "v=spf1 " + nine + "mx ip4:192.0.2.0/24 -all")).isEmpty();
    assertThat(RecordRules.check(text("@", "v=spf1 " + nine + "mx a -all"), ZONE, TtlRange.ANY))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.code()).isEqualTo(RuleCode.SPF_LOOKUPS);
              assertThat(violation.severity()).isEqualTo(Severity.WARNING);
              assertThat(violation.args()).containsExactly("11");
            });
  }

  @Test
  void everyTermThatLooksSomethingUpCounts() {
    String terms =
        "+a ?a:x.example/24 MX mx/28 ptr ~ptr:x.example exists:%{i}.x.example -include:b.example"
            + " a a redirect=c.example";
    assertThat(check("@", "v=spf1 " + terms)).containsExactly(RuleCode.SPF_LOOKUPS);
    assertThat(
            check("@", "v=spf1 " + terms.replace("a a ", "all exp=a.example ip6:2001:db8::/32 ")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB",
        "v=DKIM1;p=",
        "p=MIGf MA0G CSqG;",
        "k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=; t=s"
      })
  void keysOfDkimAreUnderstood(String text) {
    assertThat(check("s1._domainkey", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=DKIM1; k=rsa",
        "k=rsa; v=DKIM1; p=MIGf",
        "v=DKIM2; p=MIGf",
        "v=DKIM1; p=not base64!",
        "v=DKIM1; p=MIGf; p=MIGf",
        "something else"
      })
  void whatIsNoDkimKeyIsWarnedOf(String text) {
    assertThat(check("s1._domainkey", text)).containsExactly(RuleCode.DKIM_FORM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=DMARC1; p=none",
        "v=DMARC1;p=reject;sp=quarantine;pct=50;adkim=s;aspf=r;",
        "v=DMARC1; p=none; rua=mailto:a@pinetree.example,mailto:b@birch.example!10m; fo=1"
      })
  void policiesOfDmarcAreUnderstood(String text) {
    assertThat(check("_dmarc", text)).isEmpty();
    assertThat(check("_dmarc.sub", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=DMARC1",
        "p=none; v=DMARC1",
        "v=dmarc1; p=none",
        "v=DMARC1; p=maybe",
        "v=DMARC1; p=none; pct=101",
        "v=DMARC1; p=none; rua=a@pinetree.example",
        "v=spf2"
      })
  void whatIsNoDmarcPolicyIsWarnedOf(String text) {
    assertThat(check("_dmarc", text)).containsExactly(RuleCode.DMARC_FORM);
  }

  @Test
  void otherTextsAndOtherTypesAreLeftAlone() {
    assertThat(check("www", "v=DMARC9 anything; p")).isEmpty();
    assertThat(check("_domainkey", "o=~")).isEmpty();
    assertThat(
            codes(
                ResourceRecord.of(
                    DnsName.of("_dmarc.pinetree.example"),
                    RecordType.CNAME,
                    3600,
                    "policy.birch.example")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.1.2.3", "127.0.0.1", "172.16.0.1", "172.31.9.9", "192.168.1.1", "169.254.7.7"})
  void privateAddressesAreWarnedOf(String address) {
    assertThat(codes(record(RecordType.A, address))).containsExactly(RuleCode.ADDRESS_PRIVATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "fe80::1", "febf::1", "fc00::1", "fd12:3456::1"})
  void privateAddressesOfVersion6AreWarnedOf(String address) {
    assertThat(codes(record(RecordType.AAAA, address))).containsExactly(RuleCode.ADDRESS_PRIVATE);
  }

  @Test
  void publicAddressesAndThoseForDocumentationAreNot() {
    assertThat(
            Stream.of("192.0.2.1", "198.51.100.1", "203.0.113.1", "172.15.0.1", "172.32.0.1")
                .flatMap(address -> codes(record(RecordType.A, address)).stream()))
        .isEmpty();
    assertThat(codes(record(RecordType.AAAA, "2001:db8::1"))).isEmpty();
  }

  @Test
  void aTtlBelowAMinuteIsWarnedOfWhereTheProviderTakesIt() {
    ResourceRecord low = record(RecordType.A, "192.0.2.1").withTtl(59);
    assertThat(codes(low)).containsExactly(RuleCode.TTL_LOW);
    assertThat(codes(low.withTtl(60))).isEmpty();
    assertThat(RecordRules.check(low, ZONE, new TtlRange(60, 3600)))
        .extracting(Violation::code)
        .containsExactly(RuleCode.TTL_RANGE);
  }

  private static List<RuleCode> check(String name, String content) {
    return codes(text(name, content));
  }

  private static ResourceRecord text(String name, String content) {
    return ResourceRecord.of(DnsName.resolve(name, ZONE), RecordType.TXT, 3600, content);
  }

  private static ResourceRecord record(RecordType type, String content) {
    return ResourceRecord.of(DnsName.of("www.pinetree.example"), type, 3600, content);
  }

  private static List<RuleCode> codes(ResourceRecord record) {
    return RecordRules.check(record, ZONE, TtlRange.ANY).stream().map(Violation::code).toList();
  }
}
