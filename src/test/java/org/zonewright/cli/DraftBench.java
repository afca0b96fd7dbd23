package org.zonewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zonewright.change.DraftRow;
import org.zonewright.change.HistoryFilter;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.RecordData;

/** A bench with zones of known content at both providers, and drafts as the window makes them. */
final class DraftBench implements AutoCloseable {

  /** At the account cloud. */
  static final String CLOUD = "cloud.example";

  /** At the account registrar. */
  static final String REGISTRAR = "registrar.example";

  final CommandBench bench;

  DraftBench(Path directory) {
    bench = new CommandBench(directory).withToken();
    bench.addAccounts();
    addZone(CLOUD);
    addZone(REGISTRAR);
    run("sync");
  }

  /** Puts a zone at its provider, with the hosts www, mail, old and ten more. */
  void addZone(String zone) {
    List<ResourceRecord> records =
        Stream.concat(
                Stream.of(
                    a(zone, "www", "192.0.2.1"),
                    a(zone, "mail", "192.0.2.2"),
                    a(zone, "old", "192.0.2.3")),
                IntStream.range(0, 10).mapToObj(i -> a(zone, "more" + i, "192.0.2.10" + i)))
            .toList();
    if (isCloud(zone)) {
      bench.sandbox.ionos().addZone(zone, "");
      records.forEach(record -> addElsewhere(zone, record));
    } else {
      bench
          .sandbox
          .bdom()
          .addZone(
              zone,
              BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
              Stream.concat(
                      Stream.of(BdomRecord.of(zone, "NS", 86_400, "ns1.example.net")),
                      records.stream().map(DraftBench::ofBdom))
                  .toList());
    }
  }

  private static boolean isCloud(String zone) {
    return !zone.equals(REGISTRAR);
  }

  static ResourceRecord a(String zone, String name, String address) {
    return ResourceRecord.of(DnsName.of(name + "." + zone), RecordType.A, 3600, address);
  }

  private static BdomRecord ofBdom(ResourceRecord record) {
    return BdomRecord.of(record.name().text(), record.type().mnemonic(), 3600, record.content());
  }

  private static RecordData ofIonos(String zone, ResourceRecord record) {
    return new RecordData(
        record.name().relativeTo(DnsName.of(zone)),
        record.type().mnemonic(),
        record.content(),
        Math.toIntExact(record.ttl()),
        0,
        true);
  }

  /** Another client adds a record. */
  void addElsewhere(String zone, ResourceRecord record) {
    if (isCloud(zone)) {
      bench.sandbox.ionos().addRecord(zone, ofIonos(zone, record));
    } else {
      bench.sandbox.bdom().addRecord(zone, ofBdom(record));
    }
  }

  /** Another client gives a host another address. */
  void changeElsewhere(String zone, ResourceRecord before, ResourceRecord after) {
    if (isCloud(zone)) {
      bench.sandbox.ionos().records(zone).stream()
          .filter(stored -> stored.data().equals(ofIonos(zone, before)))
          .forEach(stored -> bench.sandbox.ionos().changeRecord(stored.id(), ofIonos(zone, after)));
    } else {
      bench.sandbox.bdom().removeRecord(zone, ofBdom(before));
      bench.sandbox.bdom().addRecord(zone, ofBdom(after));
    }
  }

  /** Drafts another address of a host. */
  void edit(String zone, String name, String address) {
    ZoneRef ref = ref(zone);
    bench.inWindow(
        services ->
            services
                .drafts()
                .edit(ref, row(services.drafts().rows(ref), zone, name), a(zone, name, address)));
  }

  void add(String zone, String name, String address) {
    bench.inWindow(services -> services.drafts().add(ref(zone), a(zone, name, address)));
  }

  void delete(String zone, String name) {
    ZoneRef ref = ref(zone);
    bench.inWindow(
        services -> {
          services.drafts().delete(ref, row(services.drafts().rows(ref), zone, name));
          return true;
        });
  }

  private static DraftRow row(List<DraftRow> rows, String zone, String name) {
    return rows.stream()
        .filter(row -> row.shown().name().equals(DnsName.of(name + "." + zone)))
        .findFirst()
        .orElseThrow();
  }

  ZoneRef ref(String zone) {
    AccountId account =
        bench.inWindow(
            services ->
                services
                    .accounts()
                    .byName(isCloud(zone) ? "cloud" : "registrar")
                    .map(found -> found.id())
                    .orElseThrow());
    return new ZoneRef(account, DnsName.of(zone));
  }

  /** How many drafts there are. */
  int drafts() {
    return bench.inWindow(services -> services.drafts().all().size());
  }

  /** The addresses that the provider has for a host. */
  List<String> live(String zone, String name) {
    Stream<String> found =
        isCloud(zone)
            ? bench.sandbox.ionos().records(zone).stream()
                .filter(r -> r.data().name().equals(name))
                .map(r -> r.data().content())
            : bench.sandbox.bdom().records(zone).stream()
                .filter(r -> r.name().equals(name + "." + zone))
                .map(r -> r.content());
    return found.sorted().toList();
  }

  /** The change set applied last. */
  Optional<Long> latest() {
    return bench.inWindow(
        services ->
            services.history().find(HistoryFilter.ALL, 1).stream()
                .map(entry -> entry.id())
                .findFirst());
  }

  Ran run(String... arguments) {
    return bench.run(arguments);
  }

  @Override
  public void close() {
    bench.close();
  }
}
