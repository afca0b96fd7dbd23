package org.zonewright.system.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.store.ListingKind;
import org.zonewright.system.Preferences;
import org.zonewright.system.ProxyChoice;
import org.zonewright.system.log.LogFormat;
import org.zonewright.ui.UiWorkbench;

/** What is given out to find a fault, and what never is. */
class DiagnosticsTest {

  private static final String TOKEN = "tokenABCdef0123456789";
  private static final String PASSWORD = "proxyWord-4711";
  private static final String PROXY_USER = "m.miller";
  private static final long USER_ID = 13_048;

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;
  private Services services;

  @BeforeEach
  void plant() throws IOException {
    bench = UiWorkbench.in(directory.resolve("data"));
    services = bench.services();
    Account cloud =
        new Account(
            AccountId.random(),
            "Bakery Miller",
            ProviderKind.IONOS,
            URI.create("https://dns.hoster.example"),
            OptionalLong.empty());
    services.accounts().save(cloud, Optional.of(Secret.of(TOKEN)), true);
    Account direct =
        new Account(
            AccountId.random(),
            "Registrar",
            ProviderKind.BDOM,
            URI.create("https://bdom.example/bdom"),
            OptionalLong.of(USER_ID));
    services.accounts().save(direct, Optional.empty(), true);
    services.proxyPassword().save(Secret.of(PASSWORD));
    services
        .preferences()
        .save(
            Preferences.INITIAL.withProxy(
                new ProxyChoice.Manual("gate.miller.example", 3128, Optional.of(PROXY_USER))));
    // somebody's own, and what later versions may keep
    services.settings().save("ui.zones.last", "bakery.example");
    services.settings().save("note.bakery.example", "token " + TOKEN);
    bench.zone(cloud, "bakery.example", UiWorkbench.a("www.bakery.example", "203.0.113.7"));
    bench.zone(direct, "xn--bcker-gra.example");
    services
        .syncStatus()
        .finished(
            direct.id(),
            ListingKind.ZONES,
            Instant.EPOCH,
            Optional.of("Registrar: zones.list (bakery.example): HTTP 403 for user 13048"));
    writeLog();
  }

  private void writeLog() throws IOException {
    LogFormat format = new LogFormat();
    StringBuilder log = new StringBuilder();
    for (String message :
        List.of(
            "the plain token " + TOKEN + " in the middle",
            "Bearer " + TOKEN,
            "proxy password is " + PASSWORD + " for " + PROXY_USER,
            "GET https://bdom.example/bdom/dns/zones/" + USER_ID + "/: HTTP 500",
            "user " + USER_ID + " is not enabled",
            "Bakery Miller: zones.read (bakery.example): HTTP 404",
            "Bakery Miller: records.put (WWW.Bakery.Example): HTTP 400; v-1 not \"v=spf1 -all\"",
            "elsewhere.example.net and 203.0.113.7 and 2001:db8::7 at 08:15:30",
            "b\u00e4cker.example is stale",
            "cannot read " + System.getProperty("user.home") + "/x.log")) {
      LogRecord entry = new LogRecord(Level.WARNING, message);
      entry.setLoggerName("org.zonewright.sync.SyncRun");
      entry.setThrown(new IllegalStateException(message));
      log.append(format.format(entry));
    }
    Path file = Files.createDirectories(services.logDirectory()).resolve("zonewright-0.0.log");
    Files.writeString(file, log);
  }

  private Map<String, String> saved(boolean withNames) throws IOException {
    Path zip = directory.resolve("out.zip");
    new DiagnosticArchive(zip).write(services.diagnostics().files(withNames));
    Map<String, String> contents = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        contents.put(entry.getName(), new String(bytes(in), StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private static byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    in.transferTo(all);
    return all.toByteArray();
  }

  @Test
  void noSecretAndNobodysNameIsInAnyFileWithNamesOrWithout() throws IOException {
    for (boolean withNames : new boolean[] {false, true}) {
      assertThat(saved(withNames))
          .allSatisfy(
              (name, text) ->
                  assertThat(text)
                      .as(name)
                      .doesNotContain(
                          TOKEN,
                          PASSWORD,
                          PROXY_USER,
                          String.valueOf(USER_ID),
                          "gate.miller.example",
                          "Bakery Miller",
                          "Registrar",
                          System.getProperty("user.home")));
    }
  }

  @Test
  void withoutAskingNoNameOfAZoneOrRecordIsToldAndNoContent() throws IOException {
    Map<String, String> files = saved(false);

    assertThat(files).doesNotContainKey("zones.txt");
    assertThat(files)
        .allSatisfy(
            (name, text) ->
                assertThat(text)
                    .as(name)
                    .doesNotContainIgnoringCase("bakery")
                    .doesNotContain(
                        "b\u00e4cker",
                        "elsewhere.example.net",
                        "203.0.113.7",
                        "2001:db8::7",
                        "spf1",
                        "bdom.example"));
  }

  @Test
  void whatHelpsIsThere() throws IOException {
    Map<String, String> files = saved(false);

    assertThat(files)
        .containsOnlyKeys(
            "about.txt", "settings.txt", "accounts.txt", "database.txt", "syncs.txt", "log.txt");
    assertThat(files.get("about.txt")).contains("Zonewright ", "Java ", "system ", "language ");
    assertThat(files.get("settings.txt"))
        .contains("proxy.kind = manual", "sync.minutes = 0", "other settings, not told: ")
        .doesNotContain("note.");
    assertThat(files.get("accounts.txt"))
        .contains("account-1: provider ionos, https, 1 zones")
        .contains("account-2: provider bdom, https, 1 zones");
    assertThat(files.get("database.txt"))
        .contains("integrity check: ok", "schema version ", "record 1 rows", "zone 2 rows");
    assertThat(files.get("syncs.txt"))
        .contains("account-2 ZONES: not complete", "HTTP 403", "account-1 RECORDS: ");
    assertThat(files.get("log.txt"))
        .contains(
            "org.zonewright.sync.SyncRun",
            "account-1: zones.read (",
            "HTTP 404",
            "java.lang.IllegalStateException",
            "at org.zonewright.system.diagnostics.DiagnosticsTest.writeLog(DiagnosticsTest.java:",
            "08:15:30",
            "~/x.log");
  }

  @Test
  void onRequestNamesOfZonesAreTold() throws IOException {
    Map<String, String> files = saved(true);

    assertThat(files.get("zones.txt")).contains("account-1 bakery.example 1 records");
    assertThat(files.get("log.txt")).contains("bakery.example");
  }

  @Test
  void whatWasThereBeforeIsReplacedOnlyByAWholeFile() throws IOException {
    Path zip = Files.writeString(directory.resolve("out.zip"), "old");

    new DiagnosticArchive(zip).write(List.of(new DiagnosticFile("a.txt", "a")));

    assertThat(Files.readAllBytes(zip)).startsWith('P', 'K');
    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "out.zip");
    }
  }
}
