package org.zonewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredReverse;
import org.zonewright.sandbox.ionos.RecordData;
import tools.jackson.databind.JsonNode;

/** A bench with a zone of known addresses at either provider and a network of known states. */
final class ReverseBench implements AutoCloseable {

  /** At the account registrar. */
  static final String ZONE = "office.example";

  /** At the account cloud. */
  static final String CLOUD_ZONE = "cloud.example";

  /** Inside a reserved block, and used by nothing else. */
  static final String NETWORK = "10.77.5.0/24";

  final CommandBench bench;

  ReverseBench(Path directory) {
    bench = new CommandBench(directory).withToken();
    bench.addAccounts();
    bench
        .sandbox
        .bdom()
        .addZone(
            ZONE,
            BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
            List.of(
                BdomRecord.of(ZONE, "NS", 86_400, "ns1.example.net"),
                address("ok", "10.77.5.1"),
                address("free", "10.77.5.2"),
                address("one", "10.77.5.3"),
                address("second", "10.77.5.3"),
                address("other", "10.77.5.4"),
                address("*.any", "10.77.5.8")));
    bench.sandbox.ionos().addZone(CLOUD_ZONE, "");
    addPointer("10.77.5.1", "ok.office.example");
    addPointer("10.77.5.4", "gone.office.example");
    addPointer("10.77.5.6", "lost.office.example");
    addPointer("10.77.5.7", "www.elsewhere.example");
    run("sync");
  }

  private static BdomRecord address(String name, String ip) {
    return BdomRecord.of(name + "." + ZONE, "A", 3600, ip);
  }

  /** Another client adds an address to the zone in the cloud. */
  void addCloudAddress(String name, String ip) {
    bench.sandbox.ionos().addRecord(CLOUD_ZONE, new RecordData(name, "A", ip, 3600, 0, true));
  }

  /** Another client creates a reverse record. */
  void addPointer(String ip, String name) {
    bench.sandbox.ionos().addReverse(ip, name, "rack 1");
  }

  /** The name that the provider has for an address; empty for none. */
  String live(String ip) {
    return bench.sandbox.ionos().reverseRecords().stream()
        .filter(record -> record.ip().equals(ip))
        .map(StoredReverse::name)
        .findFirst()
        .orElse("");
  }

  /** The addresses that the registrar has for a host. */
  List<String> addresses(String host) {
    return bench.sandbox.bdom().records(ZONE).stream()
        .filter(record -> record.name().equals(host + "." + ZONE))
        .map(BdomRecord::content)
        .sorted()
        .toList();
  }

  Ran run(String... arguments) {
    return bench.run(arguments);
  }

  /** That member of all elements. */
  static List<String> texts(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> element.get(member).asString())
        .toList();
  }

  @Override
  public void close() {
    bench.close();
  }
}
