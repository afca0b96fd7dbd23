package org.zonewright.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.Services;
import org.zonewright.account.Credentials;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.ui.ProgramWindow;
import org.zonewright.ui.ServicesOpener;
import org.zonewright.ui.WindowOptions;

/**
 * Where a journey takes place: both providers' stand-ins with a zone each that the journey knows, a
 * data directory, and at most one window over it.
 */
final class Workplace implements AutoCloseable {

  /** The zone at IONOS. */
  static final String ALDER = "alder.example";

  /** The zone at the BDOM provider. */
  static final String BIRCH = "birch.example";

  private static final Instant START = Instant.parse("2026-11-21T10:42:00Z");

  private final Path directory;
  private final Sandbox sandbox;
  private final MovableClock clock = new MovableClock(START);
  private final Credentials credentials = Services.memoryCredentials();
  private volatile Optional<Services> services = Optional.empty();
  private Optional<ProgramWindow> window = Optional.empty();

  Workplace(Path directory) {
    this.directory = directory;
    SandboxOptions small = SandboxOptions.defaults().withZones(10).withRecords(160).withReverse(12);
    try {
      sandbox = Sandbox.start(small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    plantAlder();
    plantBirch();
  }

  private void plantAlder() {
    sandbox.ionos().addZone(ALDER, "");
    for (RecordData record :
        List.of(
            new RecordData("www", "A", "203.0.113.10", 3600, 0, true),
            new RecordData("mail", "A", "203.0.113.11", 3600, 0, true),
            new RecordData("old", "A", "203.0.113.12", 3600, 0, true),
            new RecordData("", "MX", "mail.alder.example", 3600, 10, true))) {
      sandbox.ionos().addRecord(ALDER, record);
    }
  }

  private void plantBirch() {
    sandbox
        .bdom()
        .addZone(
            BIRCH,
            BdomSoa.of("ns1.hoster.example", "hostmaster@hoster.example", "2026112001", 86_400),
            List.of(
                BdomRecord.of(BIRCH, "NS", 86_400, "ns1.hoster.example"),
                BdomRecord.of(BIRCH, "NS", 86_400, "ns2.hoster.example"),
                BdomRecord.of("www." + BIRCH, "A", 3600, "198.51.100.10"),
                BdomRecord.of("mail." + BIRCH, "A", 3600, "198.51.100.11"),
                BdomRecord.of("old." + BIRCH, "A", 3600, "198.51.100.12"),
                BdomRecord.of(BIRCH, "MX", 3600, "mail." + BIRCH).withPriority(10)));
  }

  Sandbox sandbox() {
    return sandbox;
  }

  MovableClock clock() {
    return clock;
  }

  /** The services of the window that is open. */
  Services services() {
    return services.orElseThrow();
  }

  /** Opens the program for somebody who has no account yet; a demo is over the stand-ins. */
  void startForTheFirstTime() {
    start(this::open);
  }

  /** Opens the program for somebody who has an account at each provider. */
  void start() {
    start((place, _) -> open(place, true));
  }

  /** Opens the program with services of the caller's making. */
  void start(ServicesOpener opener) {
    window =
        Optional.of(
            ProgramWindow.open(
                new WindowOptions(directory, false),
                (place, demo) -> {
                  Services opened = opener.open(place, demo);
                  services = Optional.of(opened);
                  return opened;
                }));
  }

  private Services open(Path place, boolean withAccounts) {
    Services opened = Services.open(place, credentials, Services.providers(clock), clock);
    if (withAccounts) {
      opened.accounts().save(cloud(), Optional.of(Secret.of(sandbox.token())), true);
      opened.accounts().save(direct(), Optional.empty(), true);
    }
    return opened;
  }

  /** The account at IONOS. */
  Account cloud() {
    return new Account(
        new AccountId("cloud-account"),
        "Cloud",
        ProviderKind.IONOS,
        sandbox.ionosUrl(),
        OptionalLong.empty());
  }

  /** The account at the BDOM provider. */
  Account direct() {
    return new Account(
        new AccountId("direct-account"),
        "Direct",
        ProviderKind.BDOM,
        sandbox.bdomUrl(),
        OptionalLong.of(sandbox.userId()));
  }

  /** What the cache has of a zone. */
  List<ResourceRecord> cached(Account account, String zone) {
    return services()
        .zones()
        .content(new ZoneRef(account.id(), DnsName.of(zone)))
        .orElseThrow()
        .records()
        .stream()
        .map(ZoneRecord::data)
        .toList();
  }

  /** Closes the window without waiting for what is under way. */
  void leaveWindow() {
    window.ifPresent(ProgramWindow::leave);
  }

  /** Closes the window and waits until all has ended; the providers stay. */
  void closeWindow() {
    window.ifPresent(ProgramWindow::close);
    window = Optional.empty();
  }

  @Override
  public void close() {
    try {
      closeWindow();
    } finally {
      sandbox.close();
    }
  }
}
