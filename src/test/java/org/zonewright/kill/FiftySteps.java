package org.zonewright.kill;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zonewright.Services;
import org.zonewright.change.DraftRow;
import org.zonewright.change.Drafts;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.store.ZoneSummary;

/**
 * A change set of fifty steps over both providers that has everything in it: records created,
 * changed, renamed and deleted one by one, a CNAME that gives way to an address, zones replaced
 * whole, zones created and deleted, a start of authority, reverse records that need their address
 * records first.
 */
final class FiftySteps {

  static final int STEPS = 50;

  private static final String ALPHA = "alpha.example";
  private static final String BETA = "beta.example";
  private static final int EACH = 8;
  private static final int IN_BETA = 6;
  private static final int BDOM_ZONES = 9;
  private static final long TTL = 3600;

  private final Sandbox sandbox;

  /** What the providers are to hold in the end, by zone; one line per record. */
  private final Map<String, List<String>> wishedIonos = new TreeMap<>();

  private final Map<String, List<String>> wishedBdom = new TreeMap<>();

  FiftySteps(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Fills the providers with what is there before. */
  void fill() {
    sandbox.ionos().addZone(ALPHA, "");
    for (int i = 0; i < EACH; i++) {
      addIonos(ALPHA, "same" + i, "192.0.2." + i);
      addIonos(ALPHA, "edit" + i, "192.0.2.1" + i);
      addIonos(ALPHA, "gone" + i, "192.0.2.2" + i);
    }
    addIonos(ALPHA, "oldname", "192.0.2.90");
    sandbox
        .ionos()
        .addRecord(ALPHA, new RecordData("swap", "CNAME", "same0." + ALPHA, 3600, 0, true));
    sandbox.ionos().addZone(BETA, "");
    for (int i = 0; i < IN_BETA; i++) {
      addIonos(BETA, "edit" + i, "198.51.100." + i);
    }
    sandbox.ionos().addZone("gone.example", "");
    addIonos("gone.example", "www", "192.0.2.99");
    sandbox.ionos().addReverse("192.0.2.10", "edit0." + ALPHA, "before");
    sandbox.ionos().addReverse("192.0.2.20", "gone0." + ALPHA, "");
    for (int i = 0; i < BDOM_ZONES; i++) {
      addBdomZone("b" + i + ".example");
    }
    addBdomZone("bgone.example");
  }

  private void addIonos(String zone, String name, String address) {
    sandbox.ionos().addRecord(zone, new RecordData(name, "A", address, 3600, 0, true));
  }

  private void addBdomZone(String zone) {
    sandbox
        .bdom()
        .addZone(
            zone,
            BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
            List.of(
                BdomRecord.of(zone, "NS", 86_400, "ns1.example.net"),
                BdomRecord.of("www." + zone, "A", 3600, "192.0.2.1"),
                BdomRecord.of("old." + zone, "A", 3600, "192.0.2.2"),
                BdomRecord.of("odd." + zone, "TYPE65400", 3600, "\\# 2 abcd"),
                BdomRecord.of("same." + zone, "A", 3600, "192.0.2.3")));
  }

  /** Drafts all fifty steps. The cache must be filled. */
  void draft(Services services, Account cloud, Account registrar) {
    draftAlpha(services.drafts(), new ZoneRef(cloud.id(), DnsName.of(ALPHA)));
    ZoneRef beta = new ZoneRef(cloud.id(), DnsName.of(BETA));
    List<String> inBeta = new ArrayList<>();
    for (int i = 0; i < IN_BETA; i++) {
      ResourceRecord after = a("edit" + i + "." + BETA, "203.0.113." + i);
      edit(services.drafts(), beta, "edit" + i + "." + BETA, after);
      inBeta.add(line(after));
    }
    wishedIonos.put(BETA, inBeta);
    deleteZone(services, new ZoneRef(cloud.id(), DnsName.of("gone.example")));
    List<ResourceRecord> first = List.of(a("www.new.example", "192.0.2.5"));
    services
        .drafts()
        .put(
            new Change.ZoneCreation(
                new ZoneRef(cloud.id(), DnsName.of("new.example")), first, Optional.empty()));
    wishedIonos.put("new.example", first.stream().map(FiftySteps::line).toList());
    draftReverse(services, cloud);
    draftBdom(services, registrar);
  }

  private void draftAlpha(Drafts drafts, ZoneRef alpha) {
    List<String> wished = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      wished.add(line(a("same" + i + "." + ALPHA, "192.0.2." + i)));
      ResourceRecord edited = a("edit" + i + "." + ALPHA, "192.0.2.1" + i).withTtl(600 + i);
      edit(drafts, alpha, "edit" + i + "." + ALPHA, edited);
      wished.add(line(edited));
      drafts.delete(alpha, row(drafts, alpha, "gone" + i + "." + ALPHA));
      ResourceRecord added = a("new" + i + "." + ALPHA, "192.0.2.4" + i);
      drafts.add(alpha, added);
      wished.add(line(added));
    }
    ResourceRecord renamed = a("newname." + ALPHA, "192.0.2.90");
    edit(drafts, alpha, "oldname." + ALPHA, renamed);
    wished.add(line(renamed));
    drafts.delete(alpha, row(drafts, alpha, "swap." + ALPHA));
    ResourceRecord swapped = a("swap." + ALPHA, "192.0.2.91");
    drafts.add(alpha, swapped);
    wished.add(line(swapped));
    wishedIonos.put(ALPHA, wished);
  }

  private static void draftReverse(Services services, Account cloud) {
    List<ReverseRecord> held = services.reverseRecords().all();
    ReverseRecord edited = reverse(held, "192.0.2.10");
    services
        .drafts()
        .put(
            new Change.OfReverse(
                cloud.id(),
                Optional.of(edited),
                Optional.of(new ReverseData(edited.data().ip(), edited.data().name(), "after"))));
    services
        .drafts()
        .put(
            new Change.OfReverse(
                cloud.id(), Optional.of(reverse(held, "192.0.2.20")), Optional.empty()));
    services
        .drafts()
        .put(
            new Change.OfReverse(
                cloud.id(),
                Optional.empty(),
                Optional.of(
                    new ReverseData(
                        IpAddress.parse("192.0.2.40").orElseThrow(),
                        DnsName.of("new0." + ALPHA),
                        ""))));
  }

  private static ReverseRecord reverse(List<ReverseRecord> held, String ip) {
    return held.stream()
        .filter(record -> record.data().ip().toString().equals(ip))
        .findFirst()
        .orElseThrow();
  }

  private void draftBdom(Services services, Account registrar) {
    for (int i = 0; i < BDOM_ZONES; i++) {
      String name = "b" + i + ".example";
      ZoneRef zone = new ZoneRef(registrar.id(), DnsName.of(name));
      ResourceRecord edited = a("www." + name, "192.0.2.10" + i);
      edit(services.drafts(), zone, "www." + name, edited);
      services.drafts().delete(zone, row(services.drafts(), zone, "old." + name));
      ResourceRecord added = a("new." + name, "192.0.2.20" + i);
      services.drafts().add(zone, added);
      wishedBdom.put(
          name,
          List.of(
              name + " NS 86400 ns1.example.net",
              line(edited),
              line(added),
              "odd." + name + " TYPE65400 3600 \\# 2 abcd",
              line(a("same." + name, "192.0.2.3"))));
    }
    ZoneRef first = new ZoneRef(registrar.id(), DnsName.of("b0.example"));
    Soa soa = services.zones().content(first).orElseThrow().soa().orElseThrow();
    services
        .drafts()
        .put(
            new Change.OfSoa(
                first, soa, new Soa(soa.mname(), "changed@example.net", soa.serial(), soa.ttl())));
    deleteZone(services, new ZoneRef(registrar.id(), DnsName.of("bgone.example")));
    List<ResourceRecord> records =
        List.of(
            ResourceRecord.of(DnsName.of("bnew.example"), RecordType.NS, 86_400, "ns1.example.net"),
            a("www.bnew.example", "192.0.2.6"));
    services
        .drafts()
        .put(
            new Change.ZoneCreation(
                new ZoneRef(registrar.id(), DnsName.of("bnew.example")),
                records,
                Optional.of(
                    new Soa(
                        "ns1.example.net",
                        "root@example.net",
                        BigInteger.valueOf(2_026_112_101L),
                        86_400))));
    wishedBdom.put("bnew.example", records.stream().map(FiftySteps::line).toList());
  }

  private static void deleteZone(Services services, ZoneRef zone) {
    ZoneSummary summary = services.zones().summary(zone).orElseThrow();
    services.drafts().put(new Change.ZoneDeletion(summary.zone(), summary.records()));
  }

  private static void edit(Drafts drafts, ZoneRef zone, String name, ResourceRecord after) {
    drafts.edit(zone, row(drafts, zone, name), after);
  }

  private static DraftRow row(Drafts drafts, ZoneRef zone, String name) {
    return drafts.rows(zone).stream()
        .filter(row -> row.shown().name().equals(DnsName.of(name)))
        .findFirst()
        .orElseThrow();
  }

  private static ResourceRecord a(String name, String address) {
    return ResourceRecord.of(DnsName.of(name), RecordType.A, TTL, address);
  }

  static String line(ResourceRecord record) {
    return "%s %s %d %s"
        .formatted(record.name(), record.type().mnemonic(), record.ttl(), record.content());
  }

  /** Everything both providers are to hold in the end, sorted. */
  List<String> wished() {
    Stream<String> zones =
        Stream.concat(lines("cloud", wishedIonos), lines("registrar", wishedBdom));
    Stream<String> reverse =
        Stream.of(
            "reverse 192.0.2.10 edit0.alpha.example after",
            "reverse 192.0.2.40 new0.alpha.example ");
    return Stream.of(zones, reverse, Stream.of("soa b0.example changed@example.net"))
        .flatMap(s -> s)
        .sorted()
        .toList();
  }

  private static Stream<String> lines(String account, Map<String, List<String>> zones) {
    return zones.entrySet().stream()
        .flatMap(
            zone ->
                Stream.concat(
                    Stream.of("%s zone %s".formatted(account, zone.getKey())),
                    zone.getValue().stream().map(line -> account + " " + line)));
  }

  /** Everything both providers hold, in the same form. */
  List<String> held() {
    Stream<String> ionos =
        sandbox.ionos().zones().stream()
            .flatMap(
                zone ->
                    Stream.concat(
                        Stream.of("cloud zone " + zone.name()), ofIonos(zone.name()).stream()));
    Stream<String> bdom =
        sandbox.bdom().zones().stream()
            .flatMap(
                zone ->
                    Stream.concat(
                        Stream.of("registrar zone " + zone.name()), ofBdom(zone.name()).stream()));
    Stream<String> reverse =
        sandbox.ionos().reverseRecords().stream()
            .map(r -> "reverse %s %s %s".formatted(r.ip(), r.name(), r.description()));
    String soa = "soa b0.example " + sandbox.bdom().zone("b0.example").soa().rname();
    return Stream.of(ionos, bdom, reverse, Stream.of(soa)).flatMap(s -> s).sorted().toList();
  }

  private List<String> ofIonos(String zone) {
    return sandbox.ionos().records(zone).stream()
        .map(
            r ->
                "cloud %s.%s %s %d %s"
                    .formatted(
                        r.data().name(), zone, r.data().type(), r.data().ttl(), r.data().content()))
        .toList();
  }

  private List<String> ofBdom(String zone) {
    return sandbox.bdom().records(zone).stream()
        .map(r -> "registrar %s %s %s %s".formatted(r.name(), r.type(), r.ttl(), r.content()))
        .toList();
  }
}
