package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

  private static final String ITEM =
      "<record_item><content>c</content><name>n.example</name><ttl>60</ttl><type>A</type>"
          + "</record_item>";

  private final ReplyReader reader = new ReplyReader();

  @Test
  void aStatusHasAllItsRecordsInOrderAndItsStartOfAuthority() {
    WireZone zone = reader.read(Replies.STATUS).zone().orElseThrow();

    assertThat(zone.domainId()).contains("5001");
    assertThat(zone.userId()).contains("4711");
    assertThat(zone.name()).isEqualTo("blaumeise.example");
    assertThat(zone.records())
        .extracting(record -> record.recordId().orElseThrow())
        .containsExactly("901", "902", "903", "904", "905", "906", "907");
    assertThat(zone.records().get(5))
        .isEqualTo(
            new WireRecord(
                Optional.of("906"),
                Optional.of("5001"),
                "blaumeise.example",
                "MX",
                Optional.empty(),
                "600",
                Optional.of("20"),
                "post.blaumeise.example"));
    assertThat(zone.soa())
        .contains(
            new WireSoa(
                Optional.of("908"), "ns1.nest.example", "brut@nest.example", "1700000000", "3600"));
  }

  @Test
  void aRecordOfUnknownTypeIsKeptToTheCharacterAndItsBlankPriorityIsNone() {
    WireRecord odd = reader.read(Replies.STATUS).zone().orElseThrow().records().getLast();

    assertThat(odd.type()).isEqualTo("TYPE65280");
    assertThat(odd.content()).isEqualTo("Vogel  & \"Nest\"");
    assertThat(odd.priority()).isEmpty();
  }

  @Test
  void aListHasItsZones() {
    assertThat(reader.read(Replies.LIST).zones())
        .containsExactly(
            new ReplyDocument.ZoneItem("5001", "blaumeise.example"),
            new ReplyDocument.ZoneItem("5002", "kleiber.example"));
    assertThat(reader.read(Replies.EMPTY_LIST).zones()).isEmpty();
    assertThat(reader.read("<response/>").zones()).isEmpty();
  }

  @Test
  void aSingleRecordIsAListOfOne() {
    assertThat(zone(ITEM).records()).hasSize(1);
  }

  @Test
  void strayTextBetweenElementsIsNoRecord() {
    ReplyDocument reply =
        reader.read(
            "<response >..<domain_id>1</domain_id>*<name>n.example</name>x<record_list>*"
                + ITEM
                + "* and "
                + ITEM.replace("<content>", "??<content>").replace("</type>", "</type>!")
                + "*</record_list>y<umsg> </umsg>z<zone_item>a<domain_id>1</domain_id>b"
                + "<name>n.example</name>c</zone_item>d</response>");

    assertThat(reply.zone().orElseThrow().records())
        .hasSize(2)
        .allSatisfy(record -> assertThat(record.content()).isEqualTo("c"));
    assertThat(reply.domainId()).contains("1");
    assertThat(reply.zones()).hasSize(1);
    assertThat(reply.userMessage()).isEmpty();
  }

  @Test
  void valuesKeepTheirBlanksLineEndsAndReferences() {
    String item = ITEM.replace(">c<", "> a\n b<![CDATA[<&]]><!-- no -->&#13;&#x1F426;&amp; <");

    assertThat(zone(item).records().getFirst().content()).isEqualTo(" a\n b<&\r\ud83d\udc26& ");
    assertThat(zone(ITEM.replace(">c<", "> <")).records().getFirst().content()).isEqualTo(" ");
    assertThat(zone(ITEM.replace(">c<", "><")).records().getFirst().content()).isEmpty();
  }

  @Test
  void aClassIsKeptAsItCame() {
    assertThat(zone(ITEM.replace("<name>", "<class>CH</class><name>")).records().getFirst())
        .extracting(WireRecord::recordClass)
        .isEqualTo(Optional.of("CH"));
  }

  @Test
  void elementsNobodyKnowsAreLeftOut() {
    WireZone zone = zone(ITEM.replace("<name>", "<geo><name>x</name><name>y</name></geo><name>"));

    assertThat(zone.records().getFirst().name()).isEqualTo("n.example");
  }

  @Test
  void errorsKeepCodeAndBothTexts() {
    ReplyDocument reply =
        reader.read(
            "<response ><error><code>408</code><msg>m</msg><umsg>u</umsg></error>"
                + "<umsg>root</umsg></response>");

    assertThat(reply.errors())
        .isEqualTo(
            List.of(
                new ReplyDocument.ErrorItem(
                    Optional.of("408"), Optional.of("m"), Optional.of("u"))));
    assertThat(reply.userMessage()).contains("root");
  }

  @Test
  void anErrorMayBeOnlyATextOrEmpty() {
    assertThat(reader.read("<response><error>no nest</error></response>").errors().getFirst())
        .extracting(ReplyDocument.ErrorItem::message)
        .isEqualTo(Optional.of("no nest"));
    assertThat(reader.read("<response><error/></response>").errors()).hasSize(1);
  }

  @Test
  void aByteOrderMarkADeclarationAndBlanksInFrontAreNoHarm() {
    assertThat(
            reader
                .read("\ufeff \n<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + Replies.DELETED)
                .status())
        .contains("OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "nest",
        "<response",
        "<response>",
        "<response><status>OK</status>",
        "<response></response>egg",
        "<response></response><response></response>",
        "<zone></zone>",
        "<response><status>OK<b/></status></response>",
        "<response><status>&egg;</status></response>",
        "<response><umsg>a\u0001</umsg></response>"
      })
  void whatIsNoWholeReplyIsRefused(String text) {
    assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> reader.read(text));
  }

  @Test
  void everyTruncationOfAStatusIsRefused() {
    String whole = Replies.STATUS.strip();
    for (int length = 0; length < whole.length(); length += 7) {
      String cut = whole.substring(0, length);
      assertThatExceptionOfType(MalformedReplyException.class).isThrownBy(() -> reader.read(cut));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE response>",
        "<!DOCTYPE response SYSTEM \"http://127.0.0.1:9/nest.dtd\">",
        "<!DOCTYPE response [<!ENTITY egg \"egg\">]>",
        "<!DOCTYPE response [<!ENTITY egg SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE response [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY egg \"&b;&b;&b;&b;&b;&b;&b;\">]>"
      })
  void documentTypesAndEntitiesAreRefused(String doctype) {
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> reader.read(doctype + "<response><umsg>&egg;</umsg></response>"));
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> reader.read(doctype + "<response><umsg>egg</umsg></response>"));
  }

  @Test
  void aRecordThatWouldBeLostInReadingSpoilsTheReply() {
    String twoLists = "</record_list><record_list>";
    for (String items :
        List.of(
            ITEM + twoLists + ITEM,
            ITEM.replace("</record_item>", ITEM + "</record_item>"),
            ITEM.replace("<name>", "<geo>" + ITEM + "</geo><name>"),
            ITEM.replace("<ttl>", "<content>second</content><ttl>"),
            ITEM.replace("<content>c", "<content>c<b>d</b>"),
            ITEM.replace("<ttl>60</ttl>", ""),
            ITEM.replace("<type>A</type>", ""),
            ITEM.replace("<name>n.example</name>", ""),
            ITEM.replace("<content>c</content>", ""),
            "<record_item/>")) {
      assertThatExceptionOfType(MalformedReplyException.class)
          .as(items)
          .isThrownBy(() -> zone(items));
    }
    assertThatExceptionOfType(MalformedReplyException.class)
        .isThrownBy(() -> reader.read("<response>" + ITEM + "</response>"));
  }

  private WireZone zone(String items) {
    return reader
        .read("<response><name>n.example</name><record_list>" + items + "</record_list></response>")
        .zone()
        .orElseThrow();
  }
}
