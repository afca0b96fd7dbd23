package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class RecordRulesTest {

  private static final DnsName ZONE = DnsName.of("pinetree.example");
  private static final TtlRange RANGE = new TtlRange(60, 604_800);
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      nullValues = "-",
      value = {
        "A|www|-|192.0.2.1",
        "AAAA|www|-|2001:db8::1",
        "CNAME|www|-|host_1.elsewhere.example.",
        "ALIAS|@|-|host.elsewhere.example",
        "MX|@|10|mail.pinetree.example",
        "MX|@|0|.",
        "MX|@|-|10 mail.pinetree.example",
        "NS|@|-|ns1.provider.example",
        "SRV|_sip._tcp|5|10 5060 sip.pinetree.example",
        "SRV|_sip._tcp|0|0 0 .",
        "TXT|@|-|v=spf1 -all",
        "TXT|@|-|\"v=DKIM1;\" \"p=\"",
        "CAA|@|-|0 issue \"ca.example\"",
        "CAA|@|-|0 issuewild ;",
        "CAA|@|-|128 iodef \"mailto:security@pinetree.example\"",
        "SSHFP|host|-|4 1 0123456789abcdef0123456789abcdef01234567",
        "DS|child|-|4711 13 1 0123456789abcdef0123456789abcdef01234567",
        "HTTPS|@|-|1 . alpn=h3,h2 mandatory=alpn",
        "HTTPS|@|-|0 svc.elsewhere.example",
        "SVCB|_dns|-|1 dns.pinetree.example. port=853",
        "OPENPGPKEY|abc._openpgpkey|-|AAECAw==",
        "CERT|cert|-|PKIX 0 0 AAECAw==",
        "URI|_http._tcp|10|1 \"https://pinetree.example/\"",
        "RP|@|-|admin.pinetree.example .",
        "LOC|@|-|51 30 12.748 N 0 7 39.612 W 0m",
        "PTR|7|-|host.pinetree.example",
        "NAPTR|@|3|whatever it holds",
        "A|*|-|192.0.2.1",
        "TXT|_dmarc|-|v=DMARC1; p=none",
      })
  void findsNothingWrongWithGoodRecords(
      String type, String name, @Nullable Integer priority, String content) {
    assertThat(check(type, name, priority, content)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      nullValues = "-",
      value = {
        "A|www|-|''|CONTENT_MISSING",
        "A|www|-|300.1.1.1|A_ADDRESS",
        "A|www|-|2001:db8::1|A_HOLDS_IPV6",
        "AAAA|www|-|192.0.2.1|AAAA_HOLDS_IPV4",
        "AAAA|www|-|host.example|AAAA_ADDRESS",
        "MX|@|10|192.0.2.1|TARGET_IS_ADDRESS",
        "MX|@|10|300.1.1.1|TARGET_IS_ADDRESS",
        "MX|@|10|2001:db8::1|TARGET_IS_ADDRESS",
        "MX|@|10|mail host|TARGET_NOT_NAME",
        "MX|@|10|mail_1.example.org|TARGET_UNDERSCORE",
        "MX|@|10|mail!.example.org|TARGET_CHARACTER",
        "MX|@|-|mail.example.org|PRIORITY_MISSING",
        "MX|@|70000|mail.example.org|PRIORITY_RANGE",
        "A|www|1|192.0.2.1|PRIORITY_NOT_ALLOWED",
        "NS|sub|-|.|TARGET_IS_ROOT",
        "CNAME|www|-|www.pinetree.example.|TARGET_IS_SELF",
        "CNAME|@|-|other.example.org|CNAME_AT_APEX",
        "CNAME|www|-|host|TARGET_SINGLE_LABEL",
        "CNAME|www|-|host.pinetree.example.pinetree.example|TARGET_ZONE_TWICE",
        "CAA|@|-|0 issue|CAA_FORM",
        "CAA|@|-|1 issue \"ca.example\"|CAA_FLAGS",
        "CAA|@|-|0 isue \"ca.example\"|CAA_TAG",
        "CAA|@|-|0 issue \"https://ca.example\"|CAA_ISSUER",
        "CAA|@|-|0 iodef \"security@pinetree.example\"|CAA_REPORT",
        "SRV|_a._tcp|1|5060 sip.example.org|SRV_FORM",
        "SRV|_a._tcp|1|1 70000 sip.example.org|SRV_NUMBER",
        "SRV|_a._tcp|1|1 5060 192.0.2.1|TARGET_IS_ADDRESS",
        "SRV|sip|1|1 5060 sip.example.org|NAME_SRV",
        "URI|@|1|5|URI_FORM",
        "URI|@|1|x \"https://a.example\"|URI_WEIGHT",
        "URI|@|1|1 \"a.example\"|URI_TARGET",
        "TLSA|_443._tcp|-|3 1 1|TLSA_FORM",
        "TLSA|_443._tcp|-|3 1 1 abc|HEX_EXPECTED",
        "TLSA|_443._tcp|-|3 1 1 abcd|DIGEST_LENGTH",
        "SSHFP|host|-|4 2|SSHFP_FORM",
        "SSHFP|host|-|4 2 abcd|DIGEST_LENGTH",
        "DS|child|-|1 2 3|DS_FORM",
        "DS|child|-|4711 NOSUCH 1 0123456789abcdef0123456789abcdef01234567|DS_ALGORITHM",
        "DS|child|-|4711 13 9 abcd|DS_DIGEST_TYPE",
        "DS|child|-|4711 13 2 abcd|DIGEST_LENGTH",
        "DS|@|-|4711 13 1 0123456789abcdef0123456789abcdef01234567|DS_AT_APEX",
        "OPENPGPKEY|x|-|%%|BASE64_EXPECTED",
        "CERT|x|-|1 2 3|CERT_FORM",
        "CERT|x|-|1 2 999 AAEC|CERT_NUMBER",
        "HTTPS|@|-|1|SVCB_FORM",
        "HTTPS|@|-|x .|SVCB_PRIORITY",
        "HTTPS|@|-|1 . port=99999|SVCB_PARAMETERS",
        "HTTPS|@|-|1 . what ever|SVCB_PARAMETERS",
        "HTTPS|@|-|0 a.example port=1|SVCB_ALIAS_PARAMETERS",
        "HTTPS|@|-|1 . mandatory=port alpn=h2|SVCB_MANDATORY",
        "LOC|@|-|over there|LOC_FORM",
        "RP|@|-|one|RP_FORM",
        "RP|@|-|first.last@pinetree.example .|RP_AT_SIGN",
        "TXT|@|-|''|TEXT_EMPTY",
        "TXT|@|-|\"open|TEXT_QUOTES",
        "SOA|@|-|a. b. 1 2 3 4 5|TYPE_SOA",
        "A|a*b|-|192.0.2.1|NAME_WILDCARD",
        "A|a.*|-|192.0.2.1|NAME_WILDCARD",
        "A|a!b|-|192.0.2.1|NAME_CHARACTER",
        "A|a/b|-|192.0.2.1|NAME_CHARACTER",
        "A|-a|-|192.0.2.1|NAME_HYPHEN",
        "A|xn--a|-|192.0.2.1|NAME_ENCODING",
        "A|www.other.example.|-|192.0.2.1|NAME_OUTSIDE_ZONE",
      })
  void saysWhichRuleIsBroken(
      String type, String name, @Nullable Integer priority, String content, RuleCode code) {
    assertThat(check(type, name, priority, content)).extracting(Violation::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "TLSA, 9 1 1, TLSA_USAGE",
    "TLSA, 3 2 1, TLSA_SELECTOR",
    "TLSA, 3 1 3, TLSA_MATCHING_TYPE",
    "SMIMEA, 9 1 1, TLSA_USAGE",
    "SSHFP, 5 2, SSHFP_ALGORITHM",
    "SSHFP, 4 3, SSHFP_TYPE",
    "DS, 70000 13 2, DS_KEY_TAG",
  })
  void checksTheNumbersBeforeADigest(String type, String numbers, RuleCode code) {
    assertThat(check(type, "_443._tcp", null, numbers + " " + SHA256))
        .extracting(Violation::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www", "_443._udp", "*._tcp"})
  void expectsPortAndProtocolInTheNameOfTlsa(String name) {
    boolean fits = !name.equals("www");
    assertThat(check("TLSA", name, null, "3 1 1 " + SHA256).isEmpty()).isEqualTo(fits);
  }

  @Test
  void allowsSlashesInReverseZones() {
    DnsName zone = DnsName.of("2.0.192.in-addr.arpa");
    ResourceRecord record =
        ResourceRecord.of(DnsName.of("0/25." + zone), RecordType.NS, 3600, "ns1.pinetree.example");
    assertThat(RecordRules.check(record, zone, RANGE)).isEmpty();
  }

  @Test
  void tellsTheBoundsOfTheTtlInWords() {
    ResourceRecord record =
        ResourceRecord.of(DnsName.of("www." + ZONE), RecordType.A, 30, "192.0.2.1");
    assertThat(RecordRules.check(record, ZONE, RANGE))
        .containsExactly(
            new Violation(
                Severity.ERROR, RuleCode.TTL_RANGE, RecordField.TTL, List.of("1 min", "7 d")));
    assertThat(RecordRules.check(record.withTtl(60), ZONE, RANGE)).isEmpty();
    assertThat(RecordRules.check(record.withTtl(604_801), ZONE, RANGE)).hasSize(1);
  }

  @Test
  void refusesNamesThatAreTooLong() {
    String label = "a".repeat(64);
    assertThat(check("A", label, null, "192.0.2.1"))
        .extracting(Violation::code, Violation::field, Violation::args)
        .containsExactly(tuple(RuleCode.NAME_LABEL_TOO_LONG, RecordField.NAME, List.of(label)));
    assertThat(check("A", "abcdefghi.".repeat(26) + "x", null, "192.0.2.1"))
        .extracting(Violation::code)
        .containsExactly(RuleCode.NAME_TOO_LONG);
    assertThat(check("CNAME", "www", null, label + ".example"))
        .extracting(Violation::code)
        .containsExactly(RuleCode.TARGET_TOO_LONG);
  }

  @Test
  void warnsOfLongTextsAndRefusesThoseThatFitInNoRecord() {
    assertThat(check("TXT", "@", null, "x".repeat(1000))).isEmpty();
    assertThat(check("TXT", "@", null, "x".repeat(2000)))
        .extracting(Violation::code, Violation::args)
        .containsExactly(tuple(RuleCode.TEXT_LONG, List.of("2000")));
    assertThat(check("TXT", "@", null, "x".repeat(65_400)))
        .extracting(Violation::code)
        .containsExactly(RuleCode.TEXT_TOO_LONG);
  }

  @Test
  void suggestsTheNameThatWasProbablyMeant() {
    assertThat(check("MX", "@", 10, "mail"))
        .extracting(Violation::args)
        .containsExactly(List.of("mail", "mail.pinetree.example"));
  }

  private static List<Violation> check(
      String type, String name, @Nullable Integer priority, String content) {
    ResourceRecord record =
        new ResourceRecord(
            DnsName.resolve(name, ZONE),
            RecordType.of(type),
            3600,
            priority == null ? OptionalInt.empty() : OptionalInt.of(priority),
            content,
            true);
    return RecordRules.check(record, ZONE, RANGE);
  }
}
