package org.zonewright.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

class NormalFormTest {

  private static final DnsName NAME = DnsName.of("www.pinetree.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "A|  192.0.2.7 |192.0.2.7",
        "AAAA|2001:DB8:0:0::1|2001:db8::1",
        "CNAME|Www.Pinetree.Example.|www.pinetree.example",
        "CNAME|bücher.example.|xn--bcher-kva.example",
        "NS|.|.",
        "CAA|00 ISSUE ca.example|0 issue \"ca.example\"",
        "CAA|128 issue \"ca.example; policy=ev\"|128 issue \"ca.example; policy=ev\"",
        "TLSA|3 1 01 ABCD EF01|3 1 1 abcdef01",
        "DS|04711 RSASHA256 2 AB cd|4711 8 2 abcd",
        "SSHFP|4 2 AAbb|4 2 aabb",
        "CERT|PKIX 1 RSASHA256 AAEC Aw==|1 1 8 AAECAw==",
        "OPENPGPKEY|AAEC Aw==|AAECAw==",
        "HTTPS|1 . port=8443 alpn=\"h3,h2\"|1 . alpn=h3,h2 port=8443",
        "HTTPS|0 Alias.Example.|0 alias.example",
        "RP|Admin.Pinetree.Example. .|admin.pinetree.example .",
        "LOC|51 30 12.748 N 0 7 39.612 W 0m|51 30 12.748 N 00 07 39.612 W 0m 1m 10000m 10m",
        "NAPTR| 10 20 \"s\"  \"SIP+D2U\" \"\" _sip._udp.x. |10 20 \"s\"  \"SIP+D2U\" \"\""
            + " _sip._udp.x.",
      })
  void spellsContentOneWay(String type, String content, String normal) {
    assertThat(of(type, OptionalInt.empty(), content).content()).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "v=spf1 a mx -all|v=spf1 a mx -all",
        "\"v=spf1 a mx -all\"|v=spf1 a mx -all",
        "\"v=DKIM1; p=AB\" \"CD\"|v=DKIM1; p=ABCD",
        "\"a\"\"b\"|ab",
        "\"say \\\"hi\\\" \\\\ \\065\"|say \"hi\" \\ A",
        "\"gr\\195\\188n\"|grün",
        "\"grün\"|grün",
        "\"\\255\\000x\"|\\255\\000x",
        "\" a \"|\\032a\\032",
        "\"\\\"a\\\"\"|\\034a\"",
        "\"unclosed|\"unclosed",
        "\"a\" b|\"a\" b",
        "\"\"|''",
        "\"C:\\\\123\"|C:\\092123",
        "C:\\dir|C:\\dir",
      })
  void readsTextAsOneLogicalString(String content, String logical) {
    assertThat(of("TXT", OptionalInt.empty(), content).content()).isEqualTo(logical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      nullValues = "-",
      value = {
        "MX|10|mail.pinetree.example.|10|mail.pinetree.example",
        "MX|-|20 mail.pinetree.example|20|mail.pinetree.example",
        "MX|10|20 mail.pinetree.example|10|mail.pinetree.example",
        "MX|-|mail.pinetree.example|-|mail.pinetree.example",
        "MX|0|.|0|.",
        "SRV|5|10 443 Sip.Pinetree.Example|5|10 443 sip.pinetree.example",
        "SRV|-|5 10 443 sip.pinetree.example|5|10 443 sip.pinetree.example",
        "SRV|5|5 10 443 sip.pinetree.example|5|10 443 sip.pinetree.example",
        "URI|10|1 \"https://pinetree.example/a b\"|10|1 \"https://pinetree.example/a b\"",
        "URI|10|10 1 \"https://pinetree.example/\"|10|1 \"https://pinetree.example/\"",
        "URI|-|10 1 https://pinetree.example/|10|1 \"https://pinetree.example/\"",
        "TXT|0|hello|-|hello",
        "KX|0|hello|0|hello",
      })
  void holdsThePriorityApart(
      String type,
      @Nullable Integer given,
      String content,
      @Nullable Integer priority,
      String normal) {
    ResourceRecord record =
        of(type, given == null ? OptionalInt.empty() : OptionalInt.of(given), content);
    assertThat(record.content()).isEqualTo(normal);
    assertThat(record.priority())
        .isEqualTo(priority == null ? OptionalInt.empty() : OptionalInt.of(priority));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "A|2001:db8::1",
        "A|01.2.3.4",
        "AAAA|192.0.2.1",
        "MX|mail host",
        "SRV|1 2",
        "TLSA|3 1 1 abc",
        "DS|1 2",
        "OPENPGPKEY|%%%",
        "HTTPS|1 . nonsense key",
        "LOC|somewhere",
        "CAA|0 issue \"open",
      })
  void keepsWhatItDoesNotUnderstand(String type, String content) {
    assertThat(of(type, OptionalInt.empty(), " " + content + " ").content()).isEqualTo(content);
  }

  @Test
  void keepsTtlNameAndSwitch() {
    ResourceRecord record =
        NormalForm.of(NAME, RecordType.A, 77, OptionalInt.empty(), "192.0.2.1", false);
    assertThat(record)
        .isEqualTo(
            new ResourceRecord(NAME, RecordType.A, 77, OptionalInt.empty(), "192.0.2.1", false));
  }

  private static ResourceRecord of(String type, OptionalInt priority, String content) {
    return NormalForm.of(NAME, RecordType.of(type), 3600, priority, content, true);
  }
}
