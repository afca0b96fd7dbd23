package org.zonewright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.account.Credentials;
import org.zonewright.account.EnvironmentCredentials;
import org.zonewright.account.MemoryCredentials;
import org.zonewright.account.ProxyPassword;
import org.zonewright.provider.ProxyFinder;
import org.zonewright.provider.ProxyServer;
import org.zonewright.provider.Secret;
import org.zonewright.store.Database;
import org.zonewright.store.SettingStore;

/** The user's choices, and the way to the providers that follows from them. */
class PreferencesTest {

  private static final URI TARGET = URI.create("https://api.hoster.example/");
  private static final ProxyServer SYSTEM = new ProxyServer("system.example", 1, Optional.empty());

  private final Credentials credentials =
      new Credentials(
          List.of(
              new EnvironmentCredentials(Map.of("ZONEWRIGHT_TOKEN", "token-for-providers")),
              new MemoryCredentials()));
  private final ProxyPassword password = new ProxyPassword(credentials);

  @TempDir private Path directory;
  @AutoClose private Database database;
  private PreferenceStore store;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    store = new PreferenceStore(database);
  }

  private ProxyFinder finder() {
    return new ChosenProxies(store, password, _ -> Optional.of(SYSTEM)).once();
  }

  private void choose(ProxyChoice choice) {
    store.save(Preferences.INITIAL.withProxy(choice));
  }

  @Test
  void automaticSyncAndUpdatesAreOffUntilChosen() {
    assertThat(store.read()).isEqualTo(Preferences.INITIAL);
    assertThat(Preferences.INITIAL.automaticSync().pause()).isEmpty();
    assertThat(Preferences.INITIAL.updates().wanted()).isFalse();
  }

  @Test
  void whatIsChosenIsKept() {
    for (ProxyChoice proxy :
        List.of(
            new ProxyChoice.None(),
            new ProxyChoice.Manual("proxy.example", 3128, Optional.of("miller")),
            new ProxyChoice.Manual("2001:db8::1", 1, Optional.empty()),
            new ProxyChoice.AsSystem())) {
      Preferences chosen =
          new Preferences(
              SyncInterval.FIFTEEN,
              false,
              new UpdateSettings(true, "https://zonewright.example/release.json"),
              proxy);
      store.save(chosen);

      assertThat(new PreferenceStore(database).read()).isEqualTo(chosen);
    }
  }

  @Test
  void whatIsNotUnderstoodIsAsAtFirst() {
    SettingStore settings = new SettingStore(database);
    settings.save("sync.minutes", "7");
    settings.save("proxy.kind", "manual");
    settings.save("proxy.host", "http://proxy");
    settings.save("proxy.port", "many");

    assertThat(store.read()).isEqualTo(Preferences.INITIAL);
  }

  @Test
  void eachChoiceIsAWayToTheProviders() {
    assertThat(finder().find(TARGET)).contains(SYSTEM);
    choose(new ProxyChoice.None());
    assertThat(finder().find(TARGET)).isEmpty();
    choose(new ProxyChoice.Manual("proxy.example", 3128, Optional.empty()));
    assertThat(finder().find(TARGET))
        .contains(new ProxyServer("proxy.example", 3128, Optional.empty()));
  }

  @Test
  void thePasswordComesFromWhereSecretsAreKeptAndTheTokenIsNeverTakenForIt() {
    choose(new ProxyChoice.Manual("proxy.example", 3128, Optional.of("miller")));

    assertThat(finder().find(TARGET).orElseThrow().login()).isEmpty();

    password.save(Secret.of("pass-word"));
    assertThat(finder().find(TARGET).orElseThrow().login())
        .contains(new ProxyServer.Login("miller", Secret.of("pass-word")));

    password.forget();
    assertThat(password.find()).isEmpty();
  }

  @Test
  void noFileHoldsThePassword() throws Exception {
    choose(new ProxyChoice.Manual("proxy.example", 3128, Optional.of("miller")));
    password.save(Secret.of("pass-word-77"));
    database.close();

    try (var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("pass-word-77");
      }
    }
  }

  @Test
  void aChoiceCountsForNewConnectionsAndStaysForThoseThereAre() {
    ProxyFinder before = finder();
    before.find(TARGET);
    choose(new ProxyChoice.None());

    assertThat(before.find(TARGET)).contains(SYSTEM);
    assertThat(finder().find(TARGET)).isEmpty();
  }
}
