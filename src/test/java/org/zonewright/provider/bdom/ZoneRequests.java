package org.zonewright.provider.bdom;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/** Makes requests the way the provider's adapter does, of zones of every kind. */
final class ZoneRequests {

  private final Random random;
  private final UpdateComposer composer = new UpdateComposer(Bdom.CLOCK);

  ZoneRequests(long seed) {
    this.random = new Random(seed);
  }

  /** The body of some create or update. */
  byte[] next() {
    if (random.nextInt(3) == 0) {
      Soa soa = new Soa("ns1.nest.example", "brut@nest.example", serial(), 3600);
      return ZoneXmlWriter.create(UpdateComposer.create("kleiber.example", "4711", records(), soa));
    }
    LiveZone live = live();
    List<ZoneRecord> target = new ArrayList<>();
    for (ZoneRecord record : live.content().records()) {
      switch (random.nextInt(3)) {
        case 0 -> target.add(record);
        case 1 -> target.add(ZoneRecord.available(record.id(), record()));
        default -> {
          // left out
        }
      }
    }
    records().forEach(record -> target.add(ZoneRecord.available("", record)));
    return ZoneXmlWriter.update(composer.compose(live, new Target(live.target().soa(), target)));
  }

  private LiveZone live() {
    List<WireRecord> records = new ArrayList<>();
    for (ResourceRecord record : records()) {
      WireRecord fresh =
          new RecordSpelling(random.nextBoolean(), Set.of()).spell(record, Optional.of("5002"));
      records.add(
          new WireRecord(
              Optional.of(Integer.toString(100 + records.size())),
              fresh.domainId(),
              fresh.name(),
              fresh.type(),
              random.nextInt(5) == 0 ? Optional.of("IN") : Optional.empty(),
              fresh.ttl(),
              fresh.priority(),
              fresh.content()));
    }
    return new ZoneMapping(Bdom.ACCOUNT.id())
        .live(
            new WireZone(
                Optional.of("5002"),
                Optional.of("4711"),
                "kleiber.example",
                Optional.of(
                    new WireSoa(
                        Optional.of("99"),
                        "ns1.nest.example",
                        "brut@nest.example",
                        serial().toString(),
                        "3600")),
                records));
  }

  private BigInteger serial() {
    return new BigInteger(random.nextInt(1, 60), random);
  }

  private List<ResourceRecord> records() {
    List<ResourceRecord> records = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      records.add(record());
    }
    return records;
  }

  private ResourceRecord record() {
    DnsName name = DnsName.of("h" + random.nextInt(99) + ".kleiber.example");
    long ttl = random.nextInt(Integer.MAX_VALUE);
    return switch (random.nextInt(6)) {
      case 0 -> ResourceRecord.of(name, RecordType.A, ttl, "192.0.2." + random.nextInt(256));
      case 1 -> ResourceRecord.of(name, RecordType.MX, ttl, random.nextInt(65536), "p.example");
      case 2 -> ResourceRecord.of(name, RecordType.SRV, ttl, 5, "1 5060 tel.example");
      case 3 ->
          ResourceRecord.of(
              name, RecordType.TXT, ttl, "<&\"küken 🐦> ".repeat(random.nextInt(40)) + ".");
      case 4 -> ResourceRecord.of(name, RecordType.CAA, ttl, "0 issue \"ca.example\"");
      default -> ResourceRecord.of(name, RecordType.of("TYPE65280"), ttl, "\\# 2 abcd");
    };
  }
}
