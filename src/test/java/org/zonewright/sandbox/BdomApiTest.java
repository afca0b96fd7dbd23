package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSettings;
import org.zonewright.sandbox.bdom.BdomZone;

class BdomApiTest {
  private static final String ZONE = "/dns/domain/kontor.example/13048/";
  private static final String SOA =
      "<soa><mname>ns1.example.net</mname><rname>root@example.net</rname>"
          + "<serial>20261121101500</serial><ttl>86400</ttl></soa>";

  private Sandbox sandbox;
  private Wire wire;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    wire = Wire.toBdom(sandbox);
  }

  @AfterEach
  void stop() {
    wire.close();
    sandbox.close();
  }

  @Test
  void creatingAnswersTheIdAndNothingElse() throws Exception {
    Wire.Answer created = create(item("kontor.example", "A", "192.0.2.1", ""));
    assertThat(created.status()).isEqualTo(200);
    assertThat(created.text())
        .isEqualTo("<response >\n<domain_id>" + id() + "</domain_id>\n</response>");
  }

  @Test
  void theStatusHasItsChildrenInAlphabeticalOrderAndIdsInTheOrderSent() throws Exception {
    create(
        item("kontor.example", "MX", "mail.kontor.example", "<priority>10</priority>")
            + item("www.kontor.example", "TXT", "a &lt; b &amp; c", ""));
    BdomZone zone = sandbox.bdom().zone("kontor.example");
    long first = zone.records().getFirst().id();
    assertThat(wire.get(ZONE).text())
        .isEqualTo(
            """
            <response >
            <domain_id>%1$d</domain_id>
            <name>kontor.example</name>
            <record_list>
            <record_item>
            <content>mail.kontor.example</content>
            <domain_id>%1$d</domain_id>
            <name>kontor.example</name>
            <priority>10</priority>
            <record_id>%2$d</record_id>
            <ttl>300</ttl>
            <type>MX</type>
            </record_item>
            <record_item>
            <content>a &lt; b &amp; c</content>
            <domain_id>%1$d</domain_id>
            <name>www.kontor.example</name>
            <record_id>%3$d</record_id>
            <ttl>300</ttl>
            <type>TXT</type>
            </record_item>
            </record_list>
            <soa>
            <mname>ns1.example.net</mname>
            <record_id>%4$d</record_id>
            <rname>root@example.net</rname>
            <serial>20261121101500</serial>
            <ttl>86400</ttl>
            </soa>
            <user_id>13048</user_id>
            </response>\
            """
                .formatted(zone.id(), first, first + 1, first + 2));
  }

  @Test
  void aZoneIsFoundByIdAndByNameUnlessThatIsRefused() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    String byId = "/dns/domain/" + id() + "/13048/";
    assertThat(wire.get(byId).text()).isEqualTo(wire.get(ZONE).text());
    sandbox.bdom().settings().refuseNames(true);
    assertThat(wire.get(ZONE).text()).contains("<code>DNS_NOTFOUND</code>");
    assertThat(wire.get(byId).status()).isEqualTo(200);
    sandbox.bdom().settings().refuseIds(true);
    assertThat(wire.get(byId).status()).isEqualTo(404);
  }

  @Test
  void theListHasEveryZoneWithIdAndName() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    assertThat(wire.get("/dns/list/domain/13048/").text())
        .isEqualTo(
            "<response >\n<zone_item>\n<domain_id>%d</domain_id>\n<name>kontor.example</name>\n</zone_item>\n</response>"
                .formatted(id()));
    Wire.Answer foreign = wire.get("/dns/list/domain/7/");
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.text()).contains("DNS_NOTFOUND").contains("<umsg>");
  }

  @Test
  void aUserWithoutZonesGetsAnEmptyListUnlessThatIsAnError() throws Exception {
    assertThat(wire.get("/dns/list/domain/13048/").text()).isEqualTo("<response >\n</response>");
    sandbox.bdom().settings().emptyListAnError(true);
    assertThat(wire.get("/dns/list/domain/13048/").text()).contains("DNS_NOTFOUND");
  }

  @Test
  void updatingReplacesEveryRecordAndKeepsTheIdsThatAreSent() throws Exception {
    create(
        item("kontor.example", "A", "192.0.2.1", "")
            + item("old.kontor.example", "A", "192.0.2.2", ""));
    long kept = sandbox.bdom().records("kontor.example").getFirst().id();
    Wire.Answer updated =
        update(
            item("kontor.example", "A", "192.0.2.9", "<record_id>" + kept + "</record_id>")
                + item("new.kontor.example", "TYPE65280", "\\# 1 00", "<class>IN</class>"));
    assertThat(updated.text()).contains("<domain_id>" + id() + "</domain_id>");
    List<BdomRecord> now = sandbox.bdom().records("kontor.example");
    assertThat(now).extracting(BdomRecord::content).containsExactly("192.0.2.9", "\\# 1 00");
    assertThat(now.getFirst().id()).isEqualTo(kept);
    assertThat(now.getLast().recordClass()).contains("IN");
  }

  @Test
  void updatingMayRenumberRecordsAndBumpTheSerial() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    long before = sandbox.bdom().records("kontor.example").getFirst().id();
    sandbox.bdom().settings().renumber(true);
    sandbox.bdom().settings().bumpSerial(true);
    update(item("kontor.example", "A", "192.0.2.1", "<record_id>" + before + "</record_id>"));
    BdomZone zone = sandbox.bdom().zone("kontor.example");
    assertThat(zone.records().getFirst().id()).isNotEqualTo(before);
    assertThat(zone.soa().serial()).isEqualTo("20261121101501");
  }

  @Test
  void deletingAnswersOkAndTheZoneIsGone() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    assertThat(wire.delete(ZONE).text()).isEqualTo("<response >\n<status>OK</status>\n</response>");
    Wire.Answer gone = wire.get(ZONE);
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.text()).contains("<code>DNS_NOTFOUND</code>").doesNotContain("umsg");
    assertThat(wire.delete(ZONE).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/dns/kontor.example/-/13048/,405",
    "PUT,/dns/domain/kontor.example/13048/,405",
    "PUT,/dns/domain/-/13048,405",
    "POST,/dns/domain/-/13048/,405",
    "POST,/dns/list/domain/13048/,405",
    "DELETE,/dns/domain/kontor.example/,405",
    "GET,/dns/domain/kontor.example/13048,404",
    "GET,/dns/list/13048/,404"
  })
  void aWrongPathIsAnsweredByTheWebServer(String method, String path, int status) throws Exception {
    Wire.Answer answer = wire.send(method, path, method.equals("GET") ? "" : "<zone/>");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains("<!DOCTYPE HTML PUBLIC").contains("<title>" + status + " ");
  }

  @Test
  void aBodyWithoutTheSchemaAttributeToTheLetterIsA500Page() throws Exception {
    String body =
        body(item("kontor.example", "A", "192.0.2.1", "")).replace("NameSpace", "Namespace");
    Wire.Answer answer = wire.put("/dns/domain/-/13048/", body);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).contains("<title>500 Internal Server Error</title>");
    assertThat(sandbox.bdom().zones()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl>1</ttl></record_item>",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl>1h</ttl><content>1</content></record_item>",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl></ttl><content>1</content></record_item>",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl>1</ttl><priority/><content>1</content></record_item>",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl>1</ttl><content>1</content><note/></record_item>",
        "<record_item><name>a.kontor.example</name><name>b</name><type>A</type><ttl>1</ttl><content>1</content></record_item>",
        "<record_item><name>outside.example</name><type>A</type><ttl>1</ttl><content>1</content></record_item>",
        "<record_item><name>www</name><type>A</type><ttl>1</ttl><content>1</content></record_item>",
        "<record_item><name>a.kontor.example</name><type>A</type><ttl>1</ttl><content>1</content></record_item>text",
        "<record_item><name>a.kontor.example"
      })
  void aBodyAgainstTheSchemaIsAnErrorInXml(String items) throws Exception {
    Wire.Answer answer = create(items);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("<error>").contains("<code>DNS_INVALID</code>");
    assertThat(sandbox.bdom().zones()).isEmpty();
  }

  @Test
  void aDocumentTypeIsRefusedUnread() throws Exception {
    String body =
        body(item("kontor.example", "TXT", "&e;", ""))
            .replace("<zone ", "<!DOCTYPE zone [<!ENTITY e \"boom\">]>\n<zone ");
    assertThat(wire.put("/dns/domain/-/13048/", body).text()).contains("DNS_INVALID");
  }

  @Test
  void aForeignUserOrNameOrIdInTheBodyIsRefused() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    String good = body(item("kontor.example", "A", "192.0.2.1", ""));
    assertThat(wire.post(ZONE, good.replace(">13048<", ">42<")).text()).contains("DNS_INVALID");
    assertThat(wire.post("/dns/domain/kontor.example/42/", good).text()).contains("DNS_NOTFOUND");
    assertThat(wire.post("/dns/domain/none.example/13048/", good).text()).contains("DNS_NOTFOUND");
    assertThat(
            wire.post(ZONE, good.replace("<user_id>", "<domain_id>5</domain_id><user_id>")).text())
        .contains("DNS_INVALID");
    assertThat(create(item("kontor.example", "A", "192.0.2.1", "")).status()).isEqualTo(409);
  }

  @Test
  void anAddressThatIsNotEnabledIsForbiddenEverything() throws Exception {
    sandbox.bdom().settings().addressEnabled(false);
    Wire.Answer answer = wire.get("/dns/list/domain/13048/");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("<title>403 Forbidden</title>");
  }

  @Test
  void errorsCanComeWith200AndTheirUserMessageAnywhere() throws Exception {
    BdomSettings settings = sandbox.bdom().settings();
    settings.errorsWithStatus200(true);
    settings.userMessage(BdomSettings.UserMessage.BESIDE_ERROR);
    Wire.Answer beside = wire.get(ZONE);
    assertThat(beside.status()).isEqualTo(200);
    assertThat(beside.text()).containsPattern("</error>\\s*<umsg>");
    settings.userMessage(BdomSettings.UserMessage.INSIDE_ERROR);
    assertThat(wire.get(ZONE).text()).containsPattern("</umsg>\\s*</error>");
    settings.userMessage(BdomSettings.UserMessage.ABSENT);
    assertThat(wire.get("/dns/list/domain/1/").text()).doesNotContain("umsg");
  }

  @Test
  void repliesCanHaveStrayTextAndBlankPriorities() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    sandbox.bdom().settings().strayText(true);
    sandbox.bdom().settings().blankPriority(true);
    assertThat(wire.get(ZONE).text()).contains("</domain_id>*\n").contains("<priority></priority>");
  }

  @Test
  void repliesComeInChunksUnlessALengthIsWanted() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    assertThat(wire.get(ZONE).response().headers().firstValue("transfer-encoding"))
        .isEqualTo(Optional.of("chunked"));
    sandbox.bdom().settings().chunked(false);
    assertThat(wire.get(ZONE).response().headers().firstValue("content-length")).isPresent();
  }

  @Test
  void anotherClientCanChangeAZone() throws Exception {
    create(item("kontor.example", "A", "192.0.2.1", ""));
    long id = sandbox.bdom().records("kontor.example").getFirst().id();
    BdomRecord added = BdomRecord.of("b.kontor.example", "A", 300, "192.0.2.2");
    sandbox.bdom().addRecord("kontor.example", added);
    assertThat(wire.get(ZONE).text()).contains("b.kontor.example");
    sandbox.bdom().removeRecord("kontor.example", added);
    assertThat(sandbox.bdom().records("kontor.example"))
        .extracting(BdomRecord::id)
        .containsExactly(id);
  }

  private long id() throws Exception {
    var matcher =
        Pattern.compile("<domain_id>(\\d+)").matcher(wire.get("/dns/list/domain/13048/").text());
    return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
  }

  private Wire.Answer create(String items) throws Exception {
    return wire.put("/dns/domain/-/13048/", body(items));
  }

  private Wire.Answer update(String items) throws Exception {
    return wire.post(ZONE, body(items));
  }

  private static String body(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<zone xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        + " xsi:noNameSpaceSchemaLocation=\"DnsZone.xsd\">\n"
        + "<name>kontor.example</name><user_id>13048</user_id>\n<record_list>"
        + items
        + "</record_list>\n"
        + SOA
        + "</zone>";
  }

  private static String item(String name, String type, String content, String more) {
    return "<record_item><content>%s</content><name>%s</name>%s<ttl>300</ttl><type>%s</type></record_item>"
        .formatted(content, name, more, type);
  }
}
