package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneXmlWriterTest {

  private static final WireSoa SOA =
      new WireSoa(
          Optional.of("33"), "ns1.nest.example", "brut@nest.example", "20261121101500", "3600");

  @Test
  void aCreateIsWrittenToTheByte() {
    WireZone zone =
        new WireZone(
            Optional.empty(),
            Optional.of("4711"),
            "kleiber.example",
            Optional.of(
                new WireSoa(
                    Optional.empty(), "ns1.nest.example", "brut@nest.example", "1", "3600")),
            List.of(
                record("kleiber.example", "NS", "", "ns1.nest.example"),
                record("kleiber.example", "MX", "10", "post.kleiber.example")));

    assertThat(ascii(ZoneXmlWriter.create(zone)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <zone xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="DnsZone.xsd">
            <name>kleiber.example</name>
            <user_id>4711</user_id>
            <record_list>
            <record_item>
            <content>ns1.nest.example</content>
            <name>kleiber.example</name>
            <ttl>600</ttl>
            <type>NS</type>
            </record_item>
            <record_item>
            <content>post.kleiber.example</content>
            <name>kleiber.example</name>
            <priority>10</priority>
            <ttl>600</ttl>
            <type>MX</type>
            </record_item>
            </record_list>
            <soa>
            <mname>ns1.nest.example</mname>
            <rname>brut@nest.example</rname>
            <serial>1</serial>
            <ttl>3600</ttl>
            </soa>
            </zone>
            """);
  }

  @Test
  void anUpdateIsWrittenToTheByte() {
    WireRecord known =
        new WireRecord(
            Optional.of("7"),
            Optional.of("22"),
            "kleiber.example",
            "A",
            Optional.of("IN"),
            "600",
            Optional.empty(),
            "192.0.2.1");
    WireZone zone =
        new WireZone(
            Optional.of("22"),
            Optional.of("4711"),
            "kleiber.example",
            Optional.of(SOA),
            List.of(known));

    assertThat(ascii(ZoneXmlWriter.update(zone)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <zone xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNameSpaceSchemaLocation="DnsZone.xsd">
            <domain_id>22</domain_id>
            <name>kleiber.example</name>
            <record_list>
            <record_item>
            <class>IN</class>
            <content>192.0.2.1</content>
            <domain_id>22</domain_id>
            <name>kleiber.example</name>
            <record_id>7</record_id>
            <ttl>600</ttl>
            <type>A</type>
            </record_item>
            </record_list>
            <soa>
            <mname>ns1.nest.example</mname>
            <record_id>33</record_id>
            <rname>brut@nest.example</rname>
            <serial>20261121101500</serial>
            <ttl>3600</ttl>
            </soa>
            <user_id>4711</user_id>
            </zone>
            """);
  }

  @Test
  void markupIsEscapedAndEverythingBeyondAsciiBecomesANumericReference() {
    String text = "a<b>&\"c\" ]]> ü 😀 \u0085\r\n\t.";

    String xml = ascii(ZoneXmlWriter.update(zoneWith(text)));

    assertThat(xml)
        .contains("a&lt;b&gt;&amp;\"c\" ]]&gt; &#252; &#128512; &#133;&#13;\n\t.")
        .matches("[\\x09\\x0a\\x20-\\x7e]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u000b", "\ud800", "\ufffe", "\uffff", "\u001f"})
  void aCharacterXmlCannotHoldIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ZoneXmlWriter.update(zoneWith(text)))
        .withMessageContaining("content")
        .withMessageContaining("U+");
  }

  static WireZone zoneWith(String content) {
    return new WireZone(
        Optional.of("22"),
        Optional.of("4711"),
        "kleiber.example",
        Optional.of(SOA),
        List.of(record("kleiber.example", "TXT", "", content)));
  }

  private static WireRecord record(String name, String type, String priority, String content) {
    return new WireRecord(
        Optional.empty(),
        Optional.empty(),
        name,
        type,
        Optional.empty(),
        "600",
        Optional.of(priority),
        content);
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
