package org.zonewright.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zonewright.conformance.ApiDocuments;
import org.zonewright.conformance.BdomContract;
import org.zonewright.conformance.IonosContract;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.wire.Exchange;
import tools.jackson.databind.JsonNode;

/** Holds the stand-ins against the providers' own documents, where somebody has them. */
class SandboxContractTest {
  @Test
  void everyAnswerOfTheIonosStandInIsValidUnderItsDescription() throws Exception {
    Optional<IonosContract> contract = IonosContract.find();
    assumeTrue(contract.isPresent(), ApiDocuments.MISSING);
    SandboxOptions options = SandboxOptions.defaults().withRecords(2400);
    try (Sandbox sandbox = Sandbox.start(options);
        Wire wire = Wire.toIonos(sandbox);
        Wire stranger = Wire.toIonos(sandbox, "wrong")) {
      walk(sandbox, wire);
      stranger.get("/zones");
      List<Exchange> exchanges = sandbox.faults().exchanges();
      assertThat(exchanges).hasSizeGreaterThan(60);
      for (Exchange each : exchanges) {
        assertThat(
                contract
                    .get()
                    .validateResponse(
                        each.method(), each.path(), each.status(), each.responseBody()))
            .as("%s %s -> %d", each.method(), each.target(), each.status())
            .isEmpty();
      }
    }
  }

  @Test
  void theDescriptionRejectsWhatItShould() throws Exception {
    Optional<IonosContract> contract = IonosContract.find();
    assumeTrue(contract.isPresent(), ApiDocuments.MISSING);
    IonosContract ionos = contract.get();
    String good = "{\"properties\":{\"name\":\"a\",\"type\":\"A\",\"content\":\"192.0.2.1\"}}";
    String records = "/zones/" + UUID.randomUUID() + "/records";
    assertThat(ionos.validateRequest("POST", records, "", good)).isEmpty();
    assertThat(ionos.validateRequest("POST", records, "", good.replace("\"A\"", "\"SOA\"")))
        .isNotEmpty();
    assertThat(ionos.validateRequest("POST", records, "", "{}")).isNotEmpty();
    assertThat(ionos.validateRequest("POST", "/zones/1/records", "", good)).isNotEmpty();
    assertThat(ionos.validateRequest("GET", "/records", "limit=1000&filter.name=", "")).isEmpty();
    assertThat(ionos.validateRequest("GET", "/records", "limit=1001", "")).isNotEmpty();
    assertThat(ionos.validateRequest("GET", "/records", "limit=x", "")).isNotEmpty();
    assertThat(ionos.validateRequest("GET", "/zones", "filter.name=x", "")).isNotEmpty();
    assertThat(
            ionos.validateRequest(
                "GET",
                "/reverserecords",
                "filter.recordIp=192.0.2.1&filter.recordIp=192.0.2.2",
                ""))
        .isEmpty();
    assertThat(ionos.validateRequest("GET", "/nowhere", "", "")).isNotEmpty();
    assertThat(ionos.validateResponse("GET", "/quota", 200, "{}")).isNotEmpty();
    assertThat(ionos.validateResponse("GET", "/quota", 200, "<html>")).isNotEmpty();
    assertThat(ionos.validateResponse("GET", "/quota", 404, "{}")).isNotEmpty();
    assertThat(ionos.validateResponse("GET", "/quota", 401, "{\"more\":1}")).isNotEmpty();
    assertThat(
            ionos.validateRequest(
                "POST",
                "/reverserecords",
                "",
                "{\"properties\":{\"name\":\"a.example\",\"ip\":\"no address\"}}"))
        .isNotEmpty();
  }

  @Test
  void theRequestsOfTheManualAreAnsweredAsTheManualSays() throws Exception {
    Optional<Path> examples =
        ApiDocuments.folder()
            .map(folder -> folder.resolve("bdom/examples"))
            .filter(Files::isDirectory);
    Optional<BdomContract> contract = BdomContract.find();
    assumeTrue(examples.isPresent() && contract.isPresent(), ApiDocuments.MISSING);
    String create = read(examples.get(), "ex5.2-create-request.xml");
    String wrongUri = read(examples.get(), "ex5.3-create-wrong-uri-request.xml");
    String update = read(examples.get(), "ex5.6-update-request.xml");
    String unnamedSchema = read(examples.get(), "ex5.7-update-missing-schema-request.xml");
    String name = element(create, "name");
    String user = element(create, "user_id");
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.empty());
        Wire wire = Wire.toBdom(sandbox)) {
      assertThat(user).isEqualTo(Long.toString(sandbox.userId()));
      assertThat(wire.put("/dns/" + name + "/-/" + user + "/", wrongUri).status()).isEqualTo(405);
      assertThat(sandbox.bdom().zones()).isEmpty();

      Wire.Answer created = wire.put("/dns/domain/-/" + user + "/", create);
      assertThat(created.status()).isEqualTo(200);
      String id = element(created.text(), "domain_id");
      assertThat(sandbox.bdom().records(name)).hasSize(7);
      Wire.Answer status = wire.get("/dns/domain/" + id + "/" + user + "/");
      assertThat(shape(status.text()))
          .isEqualTo(shape(read(examples.get(), "ex5.4-status-response.xml")));

      String path = "/dns/domain/" + name + "/" + user + "/";
      assertThat(wire.post(path, unnamedSchema).status()).isEqualTo(500);
      String exampleId = element(update, "domain_id");
      Wire.Answer updated = wire.post(path, update.replace(exampleId, id));
      assertThat(element(updated.text(), "domain_id")).isEqualTo(id);
      assertThat(sandbox.bdom().records(name))
          .extracting(BdomRecord::name)
          .hasSize(6)
          .doesNotContain("www." + name);
      assertThat(element(wire.delete(path).text(), "status")).isEqualTo("OK");
      assertThat(shape(wire.get(path).text()))
          .isEqualTo(shape(read(examples.get(), "ex5.5-status-notfound-response.xml")));
      assertThat(shape(wire.get("/dns/list/domain/199999/").text()))
          .isEqualTo(shape(read(examples.get(), "ex5.5b-list-notfound-response.xml")));
    }
    assertThat(contract.get().validateRequest(update.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(contract.get().validateRequest(unnamedSchema.getBytes(StandardCharsets.UTF_8)))
        .isNotEmpty();
  }

  /** Asks everything once, rightly and wrongly. */
  private static void walk(Sandbox sandbox, Wire wire) throws Exception {
    String next = "/records?limit=100";
    while (!next.isEmpty()) {
      next = wire.get(next).json().at("/_links/next").asString("");
    }
    wire.get("/zones?limit=7&offset=7");
    wire.get("/zones?filter.zoneName=example&filter.state=AVAILABLE");
    wire.get("/zones?limit=0");
    wire.get("/quota");
    walkZone(wire);
    walkReverse(sandbox, wire);
    walkSecondary(wire);
    for (UUID unknown : List.of(UUID.randomUUID())) {
      wire.get("/zones/" + unknown);
      wire.delete("/zones/" + unknown);
      wire.get("/zones/" + unknown + "/records");
      wire.post("/zones/" + unknown + "/records", record("a", "A", "192.0.2.1"));
      wire.get("/zones/" + unknown + "/records/" + unknown);
      wire.get("/zones/" + unknown + "/zonefile");
      wire.put("/zones/" + unknown + "/zonefile", "x");
      wire.get("/zones/" + unknown + "/keys");
      wire.get("/reverserecords/" + unknown);
      wire.get("/secondaryzones/" + unknown);
      wire.get("/secondaryzones/" + unknown + "/records");
    }
    wire.get("/zones/nonsense");
    sandbox.ionos().settings().denyChanges(true);
    wire.post("/zones", "{}");
    sandbox.ionos().settings().denyChanges(false);
  }

  private static void walkZone(Wire wire) throws Exception {
    String zone = "/zones/" + wire.post("/zones", zone("walk.example")).id();
    wire.put(zone, zone("walk.example"));
    wire.put(zone, zone("other.example"));
    wire.post("/zones", zone("walk.example"));
    wire.post("/zones", "{\"properties\":{}}");
    wire.post("/zones", "no json");
    String made = wire.post(zone + "/records", record("a", "A", "192.0.2.1")).id();
    wire.put(zone + "/records/" + made, record("a", "A", "192.0.2.2"));
    wire.put(zone + "/records/" + UUID.randomUUID(), record("b", "AAAA", "2001:db8::1"));
    wire.post(zone + "/records", record("a", "CNAME", "b.example"));
    wire.post(zone + "/records", record("m", "MX", "b.example"));
    wire.post(zone + "/records", record("m", "A", "nonsense"));
    wire.get(zone);
    wire.get(zone + "/records");
    wire.get(zone + "/records/" + made);
    wire.delete(zone + "/records/" + made);
    wire.get(zone + "/zonefile");
    wire.put(zone + "/zonefile", "a IN A 192.0.2.3\nb IN TXT \"x\"\n");
    wire.put(zone + "/zonefile", "a IN CNAME b\na IN A 192.0.2.3\n");
    wire.get(zone + "/keys");
    wire.post(zone + "/keys", "{}");
    wire.delete(zone);
  }

  private static void walkReverse(Sandbox sandbox, Wire wire) throws Exception {
    wire.get("/reverserecords?limit=1000");
    wire.get("/reverserecords?filter.recordIp=" + sandbox.ionos().reverseRecords().get(1).ip());
    String body = "{\"properties\":{\"name\":\"a.example\",\"ip\":\"%s\",\"description\":\"d\"}}";
    wire.post("/reverserecords", body.formatted("198.18.0.1"));
    wire.post("/reverserecords", body.formatted("192.0.2.222"));
    wire.post("/reverserecords", "{\"properties\":{}}");
    String zone = "/zones/" + wire.post("/zones", zone("reverse.example")).id();
    wire.post(zone + "/records", record("a", "A", "192.0.2.223"));
    String made = wire.post("/reverserecords", body.formatted("192.0.2.223")).id();
    wire.post("/reverserecords", body.formatted("192.0.2.223"));
    wire.put("/reverserecords/" + made, body.formatted("192.0.2.223"));
    wire.get("/reverserecords/" + made);
    wire.delete("/reverserecords/" + made);
  }

  private static void walkSecondary(Wire wire) throws Exception {
    JsonNode list = wire.get("/secondaryzones").json();
    String present = "/secondaryzones/" + list.at("/items/0/id").asString();
    wire.get(present + "/records?limit=3&offset=2");
    wire.get(present + "/axfr");
    wire.put(present + "/axfr", "");
    String body =
        "{\"properties\":{\"zoneName\":\"second.example\",\"primaryIps\":[\"192.0.2.1\"]}}";
    String made = "/secondaryzones/" + wire.post("/secondaryzones", body).id();
    wire.put(made, body);
    wire.put(made, body.replace("[\"192.0.2.1\"]", "null"));
    wire.get(made);
    wire.get(made + "/records");
    wire.delete(made);
  }

  private static String zone(String name) {
    return "{\"properties\":{\"zoneName\":\"" + name + "\"}}";
  }

  private static String record(String name, String type, String content) {
    return "{\"properties\":{\"name\":\"%s\",\"type\":\"%s\",\"content\":\"%s\"}}"
        .formatted(name, type, content);
  }

  private static String read(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static String element(String xml, String name) {
    int from = xml.indexOf("<" + name + ">") + name.length() + 2;
    return xml.substring(from, xml.indexOf("</" + name + ">"));
  }

  /** The names of the elements in their order. */
  private static List<String> shape(String xml) {
    List<String> names = new ArrayList<>();
    for (int at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
      names.add(xml.substring(at + 1, xml.indexOf('>', at)).strip());
    }
    return names;
  }
}
