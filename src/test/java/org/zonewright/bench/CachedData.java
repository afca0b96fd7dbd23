package org.zonewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sync.SyncObserver;

/** Data directories with a filled cache, made once and kept for further measurements. */
final class CachedData {

  private static final AccountId LARGE = new AccountId("bench-large");

  private final Place place;

  CachedData(Place place) {
    this.place = place;
  }

  /** What a full sync of the IONOS contract leaves. Not to be changed: copy it first. */
  Path contract() throws IOException {
    Path directory = place.directory().resolve("contract");
    if (Files.exists(directory)) {
      return directory;
    }
    Sizes sizes = place.sizes();
    Path making = place.fresh("contract-making");
    try (SandboxProcess sandbox =
            SandboxProcess.start(sizes.zones() * 2, sizes.records() * 2, sizes.reverse());
        Services services = open(making)) {
      Account account = sandbox.account(ProviderKind.IONOS);
      services.accounts().save(account, sandbox.secret(ProviderKind.IONOS), true);
      if (!services.synchroniser().sync(account, SyncObserver.NONE).complete()) {
        throw new IOException("the sync is incomplete");
      }
    }
    return Files.move(making, directory);
  }

  /** One account with few zones, each with one of the numbers of records to be opened. */
  Path large() throws IOException {
    Path directory = place.directory().resolve("large");
    if (Files.exists(directory)) {
      return directory;
    }
    Path making = place.fresh("large-making");
    try (Services services = open(making)) {
      Account account =
          new Account(
              LARGE,
              "large zones",
              ProviderKind.IONOS,
              java.net.URI.create("http://127.0.0.1:9"),
              OptionalLong.empty());
      services.accounts().save(account, Optional.empty(), true);
      List<Zone> zones = place.sizes().opened().stream().map(CachedData::zone).toList();
      services.zones().saveListing(LARGE, zones, true, Instant.now());
      for (int size : place.sizes().opened()) {
        services.zones().saveContent(content(size), Instant.now());
      }
    }
    return Files.move(making, directory);
  }

  /** The zone of {@link #large} with that number of records. */
  static ZoneRef largeZone(int records) {
    return new ZoneRef(LARGE, DnsName.of("large-" + records + ".example"));
  }

  private static Zone zone(int records) {
    return new Zone(
        largeZone(records), "z-" + records, "", true, ProvisioningState.AVAILABLE, List.of());
  }

  private static ZoneContent content(int size) {
    DnsName zone = largeZone(size).name();
    List<ZoneRecord> records = new ArrayList<>(size);
    IntStream.range(0, size)
        .mapToObj(i -> ZoneRecord.available("r-" + i, record(zone, i)))
        .forEach(records::add);
    return new ZoneContent(zone(size), Optional.empty(), records);
  }

  /** Hosts in some order that is neither theirs nor that of their addresses. */
  private static ResourceRecord record(DnsName zone, int i) {
    int mixed = Math.floorMod(i * 7_919, 1_000_003);
    DnsName name = DnsName.of("host-" + mixed + "." + zone);
    return switch (i % 8) {
      case 0 ->
          ResourceRecord.of(
              name, RecordType.AAAA, 3600, "2001:db8::" + Integer.toHexString(i % 0xffff));
      case 1 -> ResourceRecord.of(name, RecordType.CNAME, 3600, "www." + zone);
      case 2 -> ResourceRecord.of(name, RecordType.TXT, 300, "v=spf1 ip4:192.0.2." + i % 250);
      case 3 ->
          ResourceRecord.of(name, RecordType.MX, 3600, "mail." + zone)
              .withPriority(OptionalInt.of(10));
      default ->
          ResourceRecord.of(
              name,
              RecordType.A,
              60 + i % 9 * 60,
              "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255));
    };
  }

  /** Opens services that have no secret and ask nobody. */
  static Services open(Path directory) {
    Clock clock = Clock.systemUTC();
    return Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
  }
}
