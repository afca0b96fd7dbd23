package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.provider.RecordWriting.ByZone;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/**
 * The provider's own documents, which are not part of this project: where the variable {@code
 * ZONEWRIGHT_API_DOCS} names a folder that has them, our requests are checked against the
 * provider's schema and its manual's examples are read.
 */
class ProviderDocumentsTest {

  private static final String VARIABLE = "ZONEWRIGHT_API_DOCS";

  private Path folder = Path.of("");

  @BeforeEach
  void findTheDocuments() {
    Optional<Path> found =
        Optional.ofNullable(System.getenv(VARIABLE))
            .map(root -> Path.of(root, "bdom"))
            .filter(path -> Files.exists(path.resolve("DnsZone.xsd")))
            .filter(path -> Files.isDirectory(path.resolve("examples")));
    assumeTrue(
        found.isPresent(),
        () -> VARIABLE + " names no folder with bdom/DnsZone.xsd and bdom/examples");
    folder = found.orElseThrow();
  }

  @Test
  void everythingWeWriteIsValid() throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(folder.resolve("DnsZone.xsd").toFile());
    ZoneRequests requests = new ZoneRequests(20_261_121L);
    for (byte[] request : IntStream.range(0, 300).mapToObj(_ -> requests.next()).toList()) {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(request)));
      assertThat(new String(request, StandardCharsets.US_ASCII))
          .contains("xsi:noNameSpaceSchemaLocation=\"DnsZone.xsd\"");
    }
  }

  @Test
  void theStatusExampleHasSevenRecordsAndItsStartOfAuthority() {
    ZoneContent content = read("ex5.4-status-response.xml");

    assertThat(content.records()).hasSize(7);
    assertThat(content.records().getFirst().data().type()).isEqualTo(RecordType.NS);
    assertThat(content.records().getLast().data().priority()).isEqualTo(OptionalInt.of(10));
    assertThat(content.soa()).isPresent();
    assertThat(content.soa().orElseThrow().serial()).isPositive();
    assertThat(content.soa().orElseThrow().rname()).contains("@");
  }

  @Test
  void theListExampleHasTwoZones() {
    FakeGateway gateway =
        new FakeGateway().on("GET", listPath(), reply(200, "ex5.4b-list-response.xml"));

    assertThat(provider(gateway).zones()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "ex5.5-status-notfound-response.xml,404",
    "ex5.5-status-notfound-response.xml,200",
    "ex5.5b-list-notfound-response.xml,404",
    "ex5.5b-list-notfound-response.xml,200"
  })
  void theErrorExamplesHaveTheirCodeAndMessage(String file, int status) {
    FakeGateway gateway = new FakeGateway().on("GET", listPath(), reply(status, file));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> provider(gateway).zones())
        .satisfies(
            problem -> {
              ProviderException.ProviderProblem told = problem.failure().problems().getFirst();
              assertThat(told.code()).isEqualTo("DNS_NOTFOUND");
              assertThat(text(file)).contains("<msg>" + told.message() + "</msg>");
              assertThat(told.message()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ex5.3-create-wrong-uri-response-405.html,405,405 Method Not Allowed",
    "ex5.7-update-missing-schema-response-500.html,500,500 Internal Server Error"
  })
  void thePagesAreUnreadableWithStatusAndTitle(String file, int status, String title) {
    FakeGateway gateway = new FakeGateway().on("GET", listPath(), reply(status, file));

    assertThatExceptionOfType(UnreadableReply.class)
        .isThrownBy(() -> provider(gateway).zones())
        .satisfies(
            problem -> {
              assertThat(problem.title()).isEqualTo(title);
              assertThat(problem.failure().status()).hasValue(status);
            });
  }

  @Test
  void theUpdateExampleIsWhatWeSendToTheByteButForTheSerial() {
    ZoneContent status = read("ex5.4-status-response.xml");
    Zone zone = status.zone();
    FakeGateway gateway =
        new FakeGateway()
            .on("GET", path(zone.providerId()), reply(200, "ex5.4-status-response.xml"))
            .on("POST", path(zone.name().text()), reply(200, "ex5.6-update-response.xml"))
            .on("GET", path(zone.providerId()), reply(200, "ex5.4-status-response.xml"));
    String www = "www." + zone.name();

    ((ByZone) provider(gateway).recordWriting())
        .replace(
            zone,
            target ->
                new Target(
                    target.soa(),
                    target.records().stream()
                        .filter(record -> !record.data().name().text().equals(www))
                        .toList()));

    String serial = "<serial>\\d+</serial>";
    assertThat(gateway.sent("POST").replaceAll(serial, ""))
        .isEqualTo(text("ex5.6-update-request.xml").replaceAll(serial, ""));
  }

  @Test
  void theCreateExampleIsWhatWeSendToTheByte() {
    ZoneContent status = read("ex5.4-status-response.xml");
    Zone zone = status.zone();
    FakeGateway gateway =
        new FakeGateway()
            .on("GET", listPath(), reply(404, "ex5.5b-list-notfound-response.xml"))
            .on("PUT", path("-"), reply(200, "ex5.2-create-response.xml"))
            .on("GET", path(zone.providerId()), reply(200, "ex5.4-status-response.xml"));
    List<ResourceRecord> records = status.records().stream().map(ZoneRecord::data).toList();

    Zone created =
        provider(gateway)
            .createZone(new ZoneRef(Bdom.ACCOUNT.id(), zone.name()), records, status.soa());

    assertThat(created).isEqualTo(zone);
    assertThat(gateway.sent("PUT")).isEqualTo(text("ex5.2-create-request.xml"));
  }

  @Test
  void theDeleteExampleIsASuccess() {
    ZoneContent status = read("ex5.4-status-response.xml");
    Zone zone = status.zone();
    String item =
        "<response><zone_item><domain_id>%s</domain_id><name>%s</name></zone_item></response>"
            .formatted(zone.providerId(), zone.name());
    FakeGateway gateway =
        new FakeGateway()
            .on("GET", listPath(), Replies.ok(item))
            .on("DELETE", path(zone.name().text()), reply(200, "ex5.8-delete-response.xml"))
            .on("GET", path(zone.providerId()), reply(404, "ex5.5-status-notfound-response.xml"))
            .on("GET", path(zone.name().text()), reply(404, "ex5.5-status-notfound-response.xml"));

    provider(gateway).deleteZone(zone);

    assertThat(gateway.isDone()).isTrue();
  }

  private ZoneContent read(String file) {
    WireZone wire = new ReplyReader().read(text(file)).zone().orElseThrow();
    return new ZoneMapping(Bdom.ACCOUNT.id()).live(wire).content();
  }

  private BdomProvider provider(FakeGateway gateway) {
    return new BdomProvider(Bdom.account(Bdom.ACCOUNT.baseUrl(), user()), gateway, Bdom.CLOCK);
  }

  private long user() {
    WireZone zone = new ReplyReader().read(text("ex5.4-status-response.xml")).zone().orElseThrow();
    return Long.parseLong(zone.userId().orElseThrow());
  }

  private String listPath() {
    return "/bdom/dns/list/domain/" + user() + "/";
  }

  private String path(String zone) {
    return "/bdom/dns/domain/" + zone + "/" + user() + "/";
  }

  private HttpReply reply(int status, String file) {
    return Replies.reply(status, text(file).getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve("examples").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
