package org.zonewright.provider.ionos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonewright.conformance.ApiDocuments;
import org.zonewright.conformance.IonosContract;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Zone;
import org.zonewright.provider.ReverseWriting;
import org.zonewright.sandbox.ionos.IonosSettings;
import org.zonewright.sandbox.wire.Exchange;

/** Every request the provider sends, held against the API's own description. */
class IonosRequestsConformTest {

  @Test
  void everyRequestIsValidUnderTheDescriptionOfTheApi() throws IOException {
    Optional<IonosContract> contract = IonosContract.find();
    assumeTrue(contract.isPresent(), ApiDocuments.MISSING);
    try (IonosBench bench = new IonosBench()) {
      askForEverything(bench);
      List<Exchange> exchanges = bench.sandbox.faults().exchanges();
      assertThat(exchanges).extracting(Exchange::status).allMatch(status -> status < 300);
      assertThat(exchanges)
          .flatExtracting(
              exchange ->
                  contract
                      .get()
                      .validateRequest(
                          exchange.method(), exchange.path(), exchange.query(), exchange.body()))
          .isEmpty();
      assertThat(exchanges)
          .extracting(exchange -> exchange.header("Content-Type").isPresent())
          .containsExactlyElementsOf(
              exchanges.stream().map(exchange -> exchange.method().equals("PUT")).toList());
    }
  }

  private static void askForEverything(IonosBench bench) {
    bench.provider.verifyAccess();
    List<ResourceRecord> records = IonosProviderTest.recordsOfEveryType().toList();
    Zone zone =
        bench.provider.createZone(IonosBench.ref("harbour.example"), records, Optional.empty());
    bench.provider.zones();
    bench.provider.findZone(zone.name());
    bench.provider.readContents(List.of(zone), new CollectingSink());
    String id = bench.provider.readZone(zone).records().getFirst().id();
    bench.records().read(zone, id);
    bench.records().delete(zone, id);
    bench.provider.quota();
    bench.ionos().settings().forwardCheck(IonosSettings.ForwardCheck.NONE);
    ReverseWriting reverse = bench.reverse();
    for (String ip : List.of("192.0.2.9", "2001:db8::9")) {
      ReverseData data = new ReverseData(IpAddress.of(ip), DnsName.of("h.harbour.example"), "");
      String reverseId = reverse.newId();
      reverse.put(reverseId, data);
      reverse.find(data.ip());
      reverse.read(reverseId);
      reverse.delete(reverseId);
    }
    bench.provider.reverseRecords();
    bench.provider.deleteZone(zone);
  }
}
