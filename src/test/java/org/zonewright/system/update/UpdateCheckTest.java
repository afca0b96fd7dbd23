package org.zonewright.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.ProxyFinder;
import org.zonewright.provider.ScriptedServer;
import org.zonewright.store.Database;
import org.zonewright.store.SettingStore;
import org.zonewright.system.UpdateSettings;

/** The look for a newer version, over real sockets. */
class UpdateCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final String NEWER =
      """
      {"version": "1.0.1", "url": "https://zonewright.example/1.0.1", "notes": "Mends\\n two things."}
      """;

  @TempDir private Path directory;
  @AutoClose private Database database;
  @AutoClose private final ScriptedServer server = new ScriptedServer();

  @BeforeEach
  void open() {
    database = Database.open(directory);
  }

  private UpdateCheck check(String present, Duration later) {
    return new UpdateCheck(
        () -> new JdkHttpGateway(HttpSettings.DEFAULT, ProxyFinder.DIRECT),
        new SettingStore(database),
        Clock.fixed(NOW.plus(later), ZoneOffset.UTC),
        present);
  }

  private UpdateCheck check() {
    return check("1.0.0", Duration.ZERO);
  }

  private UpdateSettings here() {
    return new UpdateSettings(true, server.uri("/release.json").toString());
  }

  @Test
  void aNewerVersionIsFoundAndNothingAboutTheUserIsSent() {
    server.then(200, NEWER);

    Release release = check().due(here()).orElseThrow();

    assertThat(release.version()).hasToString("1.0.1");
    assertThat(release.page()).hasToString("https://zonewright.example/1.0.1");
    assertThat(release.notes()).isEqualTo("Mends two things.");
    assertThat(server.seen())
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.method()).isEqualTo("GET");
              assertThat(seen.uri()).hasToString("/release.json");
              assertThat(seen.header("User-agent")).isEqualTo("Zonewright");
              assertThat(seen.headers()).doesNotContainKeys("Authorization", "Cookie");
            });
  }

  @Test
  void nothingIsAskedUnlessWanted() {
    assertThat(check().due(new UpdateSettings(false, here().address()))).isEmpty();
    assertThat(check().due(UpdateSettings.OFF)).isEmpty();
    assertThat(check("development", Duration.ZERO).due(here())).isEmpty();

    assertThat(server.seen()).isEmpty();
  }

  @Test
  void onlySafeAddressesAreAsked() {
    for (String address :
        List.of(
            "http://zonewright.example/release.json",
            "https://user:word@zonewright.example/",
            "file:///etc/passwd",
            "release.json",
            "https://",
            " ")) {
      assertThat(UpdateAddress.parse(address)).as(address).isEqualTo(Optional.empty());
    }
    assertThat(UpdateAddress.parse("https://zonewright.example/r.json")).isPresent();
    assertThat(UpdateAddress.parse("http://localhost:8080/r.json")).isPresent();
  }

  @Test
  void oneLookADayIsEnoughAlsoWhenItFailed() {
    server.then(500, "").then(200, NEWER);

    assertThat(check("1.0.0", Duration.ZERO).due(here())).isEmpty();
    assertThat(check("1.0.0", Duration.ofHours(23)).due(here())).isEmpty();
    assertThat(server.seen()).hasSize(1);

    assertThat(check("1.0.0", Duration.ofHours(24)).due(here())).isPresent();
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void aClockThatWasWrongDoesNotPutTheLookOffForEver() {
    server.then(200, NEWER).then(200, NEWER);
    check("1.0.0", Duration.ofDays(4000)).due(here());

    assertThat(check().due(here())).isPresent();
  }

  @Test
  void whatIsNotNewerIsNotTold() {
    for (String present : List.of("1.0.1", "1.0.2", "2.0.0-rc.1")) {
      new SettingStore(database).save("update.checkedAt", "");
      server.then(200, NEWER);
      assertThat(check(present, Duration.ZERO).due(here())).as(present).isEmpty();
    }
    server.then(200, NEWER);
    assertThat(check("1.0.1-SNAPSHOT", Duration.ofDays(2)).due(here())).isPresent();
  }

  @Test
  void aSkippedVersionIsNotToldAgainButTheNextIs() {
    server.then(200, NEWER).then(200, NEWER).then(200, NEWER.replace("1.0.1", "1.1.0"));
    UpdateCheck check = check();
    check.skip(check.due(here()).orElseThrow());

    assertThat(check("1.0.0", Duration.ofDays(1)).due(here())).isEmpty();
    assertThat(check("1.0.0", Duration.ofDays(2)).due(here()).orElseThrow().version())
        .hasToString("1.1.0");
  }

  @Test
  void documentsThatAreNoneAreForTheLogAlone() {
    List<String> documents =
        List.of(
            "",
            "<html>login</html>",
            "[]",
            "{\"version\": 2}",
            "{\"version\": \"2.0.0\"}",
            "{\"version\": \"2\", \"url\": \"https://zonewright.example/\"}",
            "{\"version\": \"2.0.0\", \"url\": \"http://zonewright.example/\"}",
            "{\"version\": \"2.0.0\", \"url\": \"file:///tmp/x\"}",
            "{\"version\": \"2.0.0\", \"url\": \"https://zonewright.example/\"");
    for (String document : documents) {
      new SettingStore(database).save("update.checkedAt", "");
      server.then(200, document);
      assertThat(check().due(here())).as(document).isEmpty();
    }
    assertThat(server.seen()).hasSize(documents.size());
  }

  @Test
  void longNotesAreCut() {
    server.then(200, NEWER.replace("Mends", "long ".repeat(500)));

    assertThat(check().due(here()).orElseThrow().notes()).hasSizeLessThan(310).endsWith("\u2026");
  }
}
