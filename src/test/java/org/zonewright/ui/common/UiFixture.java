package org.zonewright.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/** Real services over a new database, with an account at each provider, and a silent window. */
public final class UiFixture implements AutoCloseable {

  public static final Instant NOW = Instant.parse("2026-11-21T10:42:00Z");

  private final Services services;
  private final SynchronousBackground background = new SynchronousBackground();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final RecordingNotices notices = new RecordingNotices();
  private final UiTools tools;
  private final Account bdom =
      new Account(
          new AccountId("bdom-account"),
          "nic",
          ProviderKind.BDOM,
          URI.create("http://127.0.0.1:9/bdom"),
          OptionalLong.of(7));
  private final Account ionos =
      new Account(
          new AccountId("ionos-account"),
          "cloud",
          ProviderKind.IONOS,
          URI.create("http://127.0.0.1:9"),
          OptionalLong.empty());

  /** Everything new in {@code directory}. */
  public UiFixture(Path directory) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    services =
        Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
    services.accounts().save(bdom, Optional.empty(), true);
    services.accounts().save(ionos, Optional.empty(), true);
    Messages messages = new Messages(Locale.ENGLISH);
    tools =
        new UiTools(
            background,
            dialogs,
            notices,
            new UiTexts(
                messages,
                new TimeTexts(messages, clock),
                new ProblemTexts(messages, new ErrorTexts(messages, services.accounts()::byName))));
  }

  public Services services() {
    return services;
  }

  public SynchronousBackground background() {
    return background;
  }

  public RecordingDialogs dialogs() {
    return dialogs;
  }

  public RecordingNotices notices() {
    return notices;
  }

  public UiTools tools() {
    return tools;
  }

  public Account bdom() {
    return bdom;
  }

  public Account ionos() {
    return ionos;
  }

  /** Lists zones of an account, without records. */
  public void list(Account account, String... names) {
    List<Zone> zones = new ArrayList<>();
    for (String name : names) {
      zones.add(zone(account, name));
    }
    services.zones().saveListing(account.id(), zones, true, NOW);
  }

  /** Puts a zone with these records into the cache. */
  public ZoneRef cache(Account account, String name, ResourceRecord... records) {
    Zone zone = zone(account, name);
    services.zones().saveListing(account.id(), List.of(zone), true, NOW);
    List<ZoneRecord> stored = new ArrayList<>();
    for (ResourceRecord record : records) {
      stored.add(ZoneRecord.available("r" + stored.size(), record));
    }
    Optional<Soa> soa =
        account.kind() == ProviderKind.BDOM
            ? Optional.of(
                new Soa(
                    "ns1.hoster.example",
                    "hostmaster@hoster.example",
                    java.math.BigInteger.valueOf(2026112101),
                    86_400))
            : Optional.empty();
    services.zones().saveContent(new ZoneContent(zone, soa, stored), NOW);
    return zone.ref();
  }

  private static Zone zone(Account account, String name) {
    return new Zone(
        new ZoneRef(account.id(), DnsName.of(name)),
        "id-" + name,
        "",
        true,
        ProvisioningState.AVAILABLE,
        List.of());
  }

  @Override
  public void close() {
    services.close();
  }
}
