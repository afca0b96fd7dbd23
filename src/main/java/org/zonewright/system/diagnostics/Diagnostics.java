package org.zonewright.system.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.account.ProxyPassword;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.store.Inspection;
import org.zonewright.store.ListingKind;
import org.zonewright.store.ListingStatus;
import org.zonewright.store.SettingStore;
import org.zonewright.store.SyncStore;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;
import org.zonewright.system.PreferenceStore;
import org.zonewright.system.ProgramVersion;
import org.zonewright.system.ProxyChoice;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogReader;

/**
 * What helps others to find a fault, as a few plain files. Secrets, user ids and the names of
 * accounts are never in them, names of zones and whatever else the user's zones hold only on
 * request. What of a setting is not known to be harmless is not told.
 */
public final class Diagnostics {

  /** Settings whose values say nothing about the user or the user's zones. */
  private static final Set<String> HARMLESS =
      Set.of(
          "notices.desktop",
          "proxy.kind",
          "proxy.port",
          "sync.minutes",
          "ui.records.columns",
          "ui.theme",
          "ui.window.bounds",
          "ui.zones.divider",
          "update.checkedAt",
          "update.skipped",
          "update.wanted");

  private static final int LOG_ENTRIES = 4000;
  private static final int LOG_BYTES = 1 << 20;

  private final DiagnosticSource source;
  private final Anonymity anonymity = new Anonymity();
  private final Map<AccountId, String> aliases = new LinkedHashMap<>();
  private final List<Account> all;
  private final List<ZoneSummary> zones;

  /** Looks at everything; may ask the keychain and so take a moment. */
  public Diagnostics(DiagnosticSource source) {
    this.source = source;
    this.all = source.accounts().all();
    this.zones = new ZoneStore(source.database()).all();
    all.forEach(account -> aliases.put(account.id(), "account-" + (aliases.size() + 1)));
    hideWhatIsKnown();
  }

  private void hideWhatIsKnown() {
    for (Account account : all) {
      String alias = aliases.getOrDefault(account.id(), "account");
      source
          .credentials()
          .find(account.id())
          .ifPresent(s -> anonymity.hide(s.reveal(), "(secret)"));
      anonymity.hide(account.name(), alias);
      anonymity.hide(account.id().text(), alias);
      account.userId().ifPresent(id -> anonymity.hideNumber(id, "(user id)"));
    }
    new ProxyPassword(source.credentials())
        .find()
        .ifPresent(secret -> anonymity.hide(secret.reveal(), "(secret)"));
    if (new PreferenceStore(source.database()).proxy()
        instanceof ProxyChoice.Manual(var host, _, var user)) {
      anonymity.hide(host, "(proxy)");
      user.ifPresent(name -> anonymity.hide(name, "(proxy user)"));
    }
    anonymity.hide(System.getProperty("user.home", ""), "~");
    anonymity.hide(System.getProperty("user.name", ""), "(user)");
  }

  /**
   * The files.
   *
   * @param withNames whether names of zones may be told
   * @throws UncheckedIOException if the log cannot be read
   */
  public List<DiagnosticFile> files(boolean withNames) {
    List<DiagnosticFile> files = new ArrayList<>();
    UnaryOperator<String> hiding = withNames ? UnaryOperator.identity() : new NameHiding(names());
    files.add(file("about.txt", about()));
    files.add(file("settings.txt", settings()));
    files.add(file("accounts.txt", accounts()));
    files.add(file("database.txt", hiding.apply(database())));
    files.add(file("syncs.txt", hiding.apply(syncs())));
    files.add(file("log.txt", hiding.apply(log())));
    if (withNames) {
      files.add(file("zones.txt", zoneLines()));
    }
    return List.copyOf(files);
  }

  private DiagnosticFile file(String name, String text) {
    return new DiagnosticFile(name, anonymity.applied(text));
  }

  private Set<String> names() {
    return zones.stream()
        .flatMap(zone -> Stream.of(zone.zone().ref().name().text(), zone.unicodeName()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private String about() {
    Runtime runtime = Runtime.getRuntime();
    return lines(
        "Zonewright " + ProgramVersion.text(),
        "made at " + source.clock().instant(),
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
        "JavaFX " + System.getProperty("javafx.version", "not started"),
        "system "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"),
        "desktop " + System.getenv().getOrDefault("XDG_CURRENT_DESKTOP", "unknown"),
        "language " + Locale.getDefault().toLanguageTag(),
        "time zone " + source.clock().getZone(),
        "processors " + runtime.availableProcessors(),
        "memory "
            + runtime.totalMemory() / (1 << 20)
            + " of "
            + runtime.maxMemory() / (1 << 20)
            + " MiB");
  }

  private String settings() {
    Map<String, String> values = new SettingStore(source.database()).all();
    List<String> lines = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (HARMLESS.contains(name)) {
            lines.add(name + " = " + value);
          }
        });
    lines.add("other settings, not told: " + (values.size() - lines.size()));
    return lines(lines.toArray(String[]::new));
  }

  private String accounts() {
    ZoneStore store = new ZoneStore(source.database());
    return lines(
        all.stream()
            .map(
                account ->
                    "%s: provider %s, %s, %d zones"
                        .formatted(
                            aliases.get(account.id()),
                            account.kind().id(),
                            account.baseUrl().getScheme(),
                            store.countOf(account.id())))
            .toArray(String[]::new));
  }

  private String database() {
    Inspection inspection = new Inspection(source.database());
    List<String> lines = new ArrayList<>();
    lines.add("schema version " + inspection.schemaVersion());
    lines.add("integrity check: " + inspection.integrity());
    try {
      lines.add("size " + Files.size(source.database().file()) + " bytes");
    } catch (IOException e) {
      lines.add("size unknown: " + e.getClass().getSimpleName());
    }
    inspection.rowCounts().forEach((table, rows) -> lines.add(table + " " + rows + " rows"));
    return lines(lines.toArray(String[]::new));
  }

  private String syncs() {
    SyncStore store = new SyncStore(source.database());
    List<String> lines = new ArrayList<>();
    for (Account account : all) {
      for (ListingKind kind : ListingKind.values()) {
        ListingStatus status = store.status(account.id(), kind);
        lines.add(
            aliases.get(account.id())
                + " "
                + kind
                + ": "
                + (status.complete() ? "complete" : "not complete")
                + ", "
                + status.fetchedAt().map(Object::toString).orElse("never read")
                + status.problem().map(problem -> ", " + problem).orElse(""));
      }
    }
    return lines(lines.toArray(String[]::new));
  }

  private String log() {
    try {
      return lines(
          new LogReader(source.logDirectory())
              .newest(LOG_ENTRIES, LOG_BYTES).stream().map(LogEntry::whole).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String zoneLines() {
    return lines(
        zones.stream()
            .map(
                zone ->
                    aliases.getOrDefault(zone.zone().ref().account(), "account")
                        + " "
                        + zone.zone().ref().name().text()
                        + " "
                        + zone.records()
                        + " records, "
                        + (zone.complete() ? "complete" : "not complete"))
            .toArray(String[]::new));
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
