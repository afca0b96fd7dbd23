package org.zonewright.screenshots;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.zonewright.Services;
import org.zonewright.change.DraftRow;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.Quota;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Secret;
import org.zonewright.quota.UsageFixture;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.store.ZoneSummary;

/** The demo's data at a time that stands still, and drafts on it: the same in every run. */
public final class SampleData implements AutoCloseable {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:42:00Z"), ZoneId.of("Europe/Berlin"));
  private static final int HISTORY_DAYS = 90;
  // what the first sync of the sandbox reads, or a little less
  private static final Quota USAGE =
      new Quota(new Usage(30, 50), new Usage(6, 25), new Usage(449, 500), new Usage(41, 50));
  // any ports would do, but an address is on a picture
  private static final int IONOS_PORT = 47_801;
  private static final int BDOM_PORT = 47_802;

  private final Sandbox sandbox;
  private final Account ionos;
  private final Account bdom;
  private Optional<Services> opened = Optional.empty();

  private SampleData(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.ionos =
        new Account(
            new AccountId("sample-ionos"),
            "IONOS production",
            ProviderKind.IONOS,
            sandbox.ionosUrl(),
            OptionalLong.empty());
    this.bdom =
        new Account(
            new AccountId("sample-bdom"),
            "nic-direct",
            ProviderKind.BDOM,
            sandbox.bdomUrl(),
            OptionalLong.of(sandbox.userId()));
  }

  /** Over stand-ins whose addresses are the same in every run. */
  static SampleData start() throws IOException {
    return new SampleData(
        Sandbox.start(SandboxOptions.defaults().withPorts(IONOS_PORT, BDOM_PORT)));
  }

  /** Over stand-ins at whatever ports are free. */
  public static SampleData startAnywhere() throws IOException {
    return new SampleData(Sandbox.start(SandboxOptions.defaults()));
  }

  Sandbox sandbox() {
    return sandbox;
  }

  Services services() {
    return opened.orElseThrow();
  }

  /** Opens services without an account, or with one for each provider. */
  public Services open(Path directory, boolean demo) {
    Services services =
        Services.open(directory, Services.memoryCredentials(), Services.providers(CLOCK), CLOCK);
    if (demo) {
      services.accounts().save(ionos, Optional.of(Secret.of(sandbox.token())), true);
      services.accounts().save(bdom, Optional.empty(), true);
      UsageFixture.growing(
              ionos.id(), CLOCK.instant().minus(Duration.ofHours(2)), HISTORY_DAYS, USAGE)
          .forEach(services.quotas()::save);
      opened = Optional.of(services);
    }
    return services;
  }

  AccountId ionos() {
    return ionos.id();
  }

  ZoneRef ionosZone(String name) {
    return new ZoneRef(ionos.id(), DnsName.of(name));
  }

  ZoneRef bdomZone(String name) {
    return new ZoneRef(bdom.id(), DnsName.of(name));
  }

  void add(ZoneRef zone, String owner, RecordType type, long ttl, String content) {
    services().drafts().add(zone, ResourceRecord.of(DnsName.of(owner), type, ttl, content));
  }

  void change(ZoneRef zone, String owner, RecordType type, UnaryOperator<ResourceRecord> change) {
    DraftRow row = row(zone, owner, type);
    services().drafts().edit(zone, row, change.apply(row.shown()));
  }

  void delete(ZoneRef zone, String owner, RecordType type) {
    services().drafts().delete(zone, row(zone, owner, type));
  }

  /** Drafts the deletion of the first zone with many records that is none of these. */
  ZoneRef draftDeletion(String... others) {
    ZoneSummary zone =
        services().zones().all().stream()
            .filter(summary -> summary.records() >= 10)
            .filter(summary -> !List.of(others).contains(summary.unicodeName()))
            .findFirst()
            .orElseThrow();
    services().drafts().put(new Change.ZoneDeletion(zone.zone(), zone.records()));
    return zone.zone().ref();
  }

  /** Somebody else gives an A record of a zone at IONOS another address. */
  void changeElsewhere(String zone, String name, String address) {
    IonosStandIn.StoredRecord record =
        sandbox.ionos().records(zone).stream()
            .filter(stored -> stored.data().name().equals(name) && stored.data().type().equals("A"))
            .findFirst()
            .orElseThrow();
    RecordData data = record.data();
    sandbox
        .ionos()
        .changeRecord(
            record.id(),
            new RecordData(
                data.name(), data.type(), address, data.ttl(), data.priority(), data.enabled()));
  }

  private DraftRow row(ZoneRef zone, String owner, RecordType type) {
    return services().drafts().rows(zone).stream()
        .filter(
            row -> row.shown().name().equals(DnsName.of(owner)) && row.shown().type().equals(type))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + owner + " " + type));
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
