package org.zonewright.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Secret;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.ProblemTexts;
import org.zonewright.ui.common.RecordingDialogs;
import org.zonewright.ui.common.RecordingNotices;
import org.zonewright.ui.common.SynchronousBackground;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;

/** Services over a real store, and tools that do everything at once, for tests of view models. */
public final class UiWorkbench implements AutoCloseable {

  /** When everything in the store was read. */
  public static final Instant NOW = Instant.parse("2026-11-21T10:42:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final RecordingNotices notices = new RecordingNotices();
  private final SynchronousBackground background = new SynchronousBackground();
  private final Services services;
  private int ids;

  private UiWorkbench(Services services) {
    this.services = services;
  }

  /** Over an empty directory. */
  public static UiWorkbench in(Path directory) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new UiWorkbench(
        Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock));
  }

  public Services services() {
    return services;
  }

  public RecordingDialogs dialogs() {
    return dialogs;
  }

  public RecordingNotices notices() {
    return notices;
  }

  public SynchronousBackground background() {
    return background;
  }

  public Messages messages() {
    return messages;
  }

  /** Tools that do everything at once. */
  public UiTools tools() {
    return tools(background);
  }

  /** Tools with another way to other threads. */
  public UiTools tools(Background way) {
    UiTexts texts =
        new UiTexts(
            messages,
            new TimeTexts(messages, clock),
            new ProblemTexts(
                messages, new ErrorTexts(messages, name -> services.accounts().byName(name))));
    return new UiTools(way, dialogs, notices, texts);
  }

  /** Stores an IONOS account whose server is nowhere. */
  public Account ionos(String name) {
    return save(
        new Account(
            AccountId.random(),
            name,
            ProviderKind.IONOS,
            URI.create("http://127.0.0.1:9"),
            OptionalLong.empty()),
        Optional.of(Secret.of("secret-token")));
  }

  /** Stores a BDOM account whose server is nowhere. */
  public Account bdom(String name) {
    return save(
        new Account(
            AccountId.random(),
            name,
            ProviderKind.BDOM,
            URI.create("http://127.0.0.1:9/bdom"),
            OptionalLong.of(22)),
        Optional.empty());
  }

  private Account save(Account account, Optional<Secret> secret) {
    services.accounts().save(account, secret, true);
    return account;
  }

  /** Stores a zone as read completely, with those records; the only one of its account. */
  public ZoneRef zone(Account account, String name, ResourceRecord... records) {
    ZoneRef ref = new ZoneRef(account.id(), DnsName.of(name));
    Zone zone =
        new Zone(ref, String.valueOf(++ids), "", true, ProvisioningState.AVAILABLE, List.of());
    List<Zone> all =
        new java.util.ArrayList<>(
            services.zones().all().stream()
                .map(summary -> summary.zone())
                .filter(other -> other.ref().account().equals(account.id()))
                .toList());
    boolean first = all.isEmpty();
    all.add(zone);
    // a complete listing again would tell in the history that the zone appeared
    services.zones().saveListing(account.id(), all, first, NOW);
    services
        .zones()
        .saveContent(
            new ZoneContent(
                zone,
                Optional.empty(),
                Arrays.stream(records)
                    .map(record -> ZoneRecord.available(String.valueOf(++ids), record))
                    .toList()),
            NOW);
    return ref;
  }

  /** A zone was read anew, because somebody else gave it these records. */
  public void changeElsewhere(ZoneRef zone, ResourceRecord... records) {
    Zone read = services.zones().summary(zone).orElseThrow().zone();
    services
        .zones()
        .saveContent(
            new ZoneContent(
                read,
                Optional.empty(),
                Arrays.stream(records)
                    .map(record -> ZoneRecord.available(String.valueOf(++ids), record))
                    .toList()),
            NOW);
  }

  /** An A record with a TTL of an hour. */
  public static ResourceRecord a(String name, String address) {
    return ResourceRecord.of(DnsName.of(name), RecordType.A, 3600, address);
  }

  /** Stores reverse records, written as {@code address name}, as read completely. */
  public List<ReverseRecord> reverse(Account account, String... written) {
    List<ReverseRecord> records =
        Arrays.stream(written)
            .map(text -> text.split(" ", -1))
            .map(
                parts ->
                    new ReverseRecord(
                        account.id(),
                        "id-" + ++ids,
                        data(parts[0], parts[1]),
                        Optional.of(NOW),
                        Optional.empty()))
            .toList();
    services.reverseRecords().saveListing(account.id(), records, true, NOW);
    return records;
  }

  /** What a reverse record says, without description. */
  public static ReverseData data(String address, String name) {
    return new ReverseData(IpAddress.of(address), DnsName.of(name), "");
  }

  @Override
  public void close() {
    services.close();
  }
}
