package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredRecord;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredZone;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;

/** The program as it is when it runs for days: what it holds on to after many syncs. */
class ManySyncsTest {

  private static final String PASSING = "passing-by.example";

  @TempDir private Path directory;

  @Test
  void whatIsHeldDoesNotGrowFromSyncToSync() throws Exception {
    levelsOff(20, 60);
  }

  /** A sync every 43 seconds for a day. */
  @Test
  @Tag("long")
  void whatIsHeldDoesNotGrowInTwoThousandSyncs() throws Exception {
    levelsOff(400, 2_000);
  }

  /**
   * Syncs, each of which finds changes, and compares what is held after the first ones with what is
   * held after all.
   */
  private void levelsOff(int first, int all) throws Exception {
    try (Sandbox sandbox =
            Sandbox.start(
                SandboxOptions.defaults().withZones(20).withRecords(200).withReverse(10));
        Services services = open()) {
      List<Account> accounts = List.of(ionos(sandbox), bdom(sandbox));
      services.accounts().save(accounts.getFirst(), Optional.of(Secret.of(sandbox.token())), true);
      services.accounts().save(accounts.getLast(), Optional.empty(), true);
      for (Account account : accounts) {
        sync(services, account);
      }
      List<Held> held = new ArrayList<>();
      for (int i = 1; i <= all; i++) {
        Account account = accounts.get(i % 2);
        change(sandbox, account.kind(), i / 2);
        assertThat(sync(services, account).rowsWritten()).isPositive();
        if (i == first || i == all) {
          held.add(Held.now(services.database()));
        }
      }
      held.getLast().isNoMoreThan(held.getFirst());
    }
  }

  private Services open() {
    Clock clock = Clock.systemUTC();
    return Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
  }

  private static Account ionos(Sandbox sandbox) {
    return new Account(
        new AccountId("long-run-cloud"),
        "contract",
        ProviderKind.IONOS,
        sandbox.ionosUrl(),
        OptionalLong.empty());
  }

  private static Account bdom(Sandbox sandbox) {
    return new Account(
        new AccountId("long-run-registrar"),
        "registrar",
        ProviderKind.BDOM,
        sandbox.bdomUrl(),
        OptionalLong.of(sandbox.userId()));
  }

  private static SyncReport sync(Services services, Account account) {
    SyncReport report = services.synchroniser().sync(account, SyncObserver.NONE);
    assertThat(report.complete()).isTrue();
    return report;
  }

  /** Another text in one record, and a zone that comes and goes. */
  private static void change(Sandbox sandbox, ProviderKind kind, int turn) {
    if (kind == ProviderKind.IONOS) {
      List<StoredZone> zones =
          sandbox.ionos().zones().stream().filter(zone -> !zone.name().equals(PASSING)).toList();
      String zone = zones.get(turn % zones.size()).name();
      sandbox.ionos().records(zone).stream().findFirst().ifPresent(r -> change(sandbox, r, turn));
      if (turn % 2 == 1) {
        sandbox.ionos().addZone(PASSING, "");
        sandbox
            .ionos()
            .addRecord(PASSING, new RecordData("www", "TXT", "visit " + turn, 600, 0, true));
      } else {
        sandbox.ionos().removeZone(PASSING);
      }
    } else {
      List<BdomZone> zones = sandbox.bdom().zones();
      String zone = zones.get(turn % zones.size()).name();
      sandbox.bdom().changeElsewhere(zone, old -> withNote(old, turn));
    }
  }

  private static void change(Sandbox sandbox, StoredRecord record, int turn) {
    RecordData data = record.data();
    sandbox
        .ionos()
        .changeRecord(
            record.id(),
            new RecordData(
                data.name(), data.type(), data.content(), 600 + turn, data.priority(), true));
  }

  private static BdomZone withNote(BdomZone zone, int turn) {
    String name = "note." + zone.name();
    List<BdomRecord> records = new ArrayList<>(zone.records());
    records.removeIf(record -> record.name().equals(name));
    records.add(BdomRecord.of(name, "TXT", 600, "\"note number " + turn + "\""));
    return new BdomZone(zone.id(), zone.name(), zone.soa(), records);
  }

  @Test
  void theFileSystemTellsOpenFilesWhereItDoes() throws IOException {
    assumeThat(Held.openFiles()).isPresent();
    int before = Held.openFiles().orElseThrow();
    try (Database database = Database.open(directory)) {
      assertThat(Held.openFiles().orElseThrow()).isGreaterThan(before);
      assertThat(database.file()).exists();
    }
  }
}
