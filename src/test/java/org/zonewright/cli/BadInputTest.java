package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.store.Database;
import tools.jackson.databind.JsonNode;

class BadInputTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void start() {
    bench = new CommandBench(directory);
  }

  @Test
  void withoutAccountsEveryReadingCommandSaysSo() {
    for (String command : List.of("zones", "reverse", "quota", "sync")) {
      Ran ran = bench.run(command, "--json");

      assertThat(ran.status()).as(command).isEqualTo(1);
      assertThat(ran.json().at("/error/message").asString()).contains("no account yet");
    }
  }

  @Test
  void aCacheThatWasNeverFilledIsTold() {
    bench.withToken().addAccounts();

    for (String[] command :
        List.of(
            new String[] {"zones", "--json"},
            new String[] {"records", "a.example", "--json"},
            new String[] {"search", "text", "--json"},
            new String[] {"reverse", "--json"},
            new String[] {"quota", "--json"},
            new String[] {"record", "add", "a.example", "x", "A", "192.0.2.1", "--json"},
            new String[] {"reverse", "set", "192.0.2.1", "a.example", "--json"})) {
      Ran ran = bench.run(command);

      assertThat(ran.status()).as(command[0]).isEqualTo(1);
      assertThat(ran.json().at("/error/kind").asString()).isEqualTo("not-synced");
      assertThat(ran.err()).contains("zonewright sync");
    }
  }

  @Test
  void anAccountThatWasNeverReadIsNamedBesideTheAnswer() {
    bench.withToken().addAccounts();
    bench.run("sync", "--account", "registrar");

    Ran zones = bench.run("zones", "--json");

    assertThat(zones.status()).isZero();
    assertThat(zones.json()).hasSize(6);
    assertThat(zones.err()).contains("cloud").doesNotContain("registrar");
  }

  @Test
  void aWrongTokenIsOneSentenceAndAnExitStatus() {
    bench.withToken("wrong").addAccounts();

    Ran sync = bench.run("sync", "--account", "cloud");

    assertThat(sync.status()).isEqualTo(1);
    assertThat(sync.err())
        .contains("cloud")
        .contains("token is missing, wrong or expired")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  @Test
  void anUnreachableHostIsNamed() {
    bench.withToken().addAccounts();
    bench.sandbox.close();

    Ran sync = bench.run("sync", "--account", "registrar", "--json");

    assertThat(sync.status()).isEqualTo(1);
    assertThat(sync.err()).contains("nothing answers at 127.0.0.1:");
    assertThat(sync.json().at("/0/parts/0/problem").asString()).contains("127.0.0.1");
  }

  @Test
  void anHtmlPageInsteadOfAnAnswerIsTold() {
    bench.withToken().addAccounts();
    bench.sandbox.faults().on(ProviderName.BDOM).always(Fault.htmlPage(200));

    Ran sync = bench.run("sync", "--account", "registrar");

    assertThat(sync.status()).isEqualTo(1);
    assertThat(sync.err()).contains("makes no sense");
  }

  @Test
  void anAccountWithoutZonesIsToldBecauseTheUserIdMayBeWrong() {
    bench.withToken().addAccounts();
    bench.sandbox.bdom().settings().emptyListAnError(true);
    List.copyOf(bench.sandbox.bdom().zones())
        .forEach(zone -> bench.sandbox.bdom().removeZone(zone.name()));

    Ran sync = bench.run("sync", "--account", "registrar");

    assertThat(sync.status()).isZero();
    assertThat(sync.err()).contains("no zones").contains("user id 13048");
  }

  @Test
  void anErrorOfTheInstallationIsOneSentence() {
    bench.withWindow(
        (_, _, _) -> {
          throw new ExceptionInInitializerError("no data");
        });

    Ran ran = bench.run("--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unexpected");
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void aDataDirectoryThatIsAFileIsTold() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    Ran ran = bench.run("zones", "--data", file.toString(), "--json");

    assertThat(ran.status()).isEqualTo(1);
    JsonNode error = ran.json().get("error");
    assertThat(error.get("kind").asString()).isEqualTo("data-directory");
    assertThat(error.get("message").asString()).contains(file.toString()).contains("--data");
  }

  @Test
  void aDamagedDatabaseIsSetAsideAndNamed() throws IOException {
    Path file = directory.resolve(Database.FILE_NAME);
    Files.writeString(file, "this is no database ".repeat(500));

    Ran ran = bench.run("zones", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("database-damaged");
    assertThat(ran.err()).contains(file.toString()).contains("set aside");
    try (var left = Files.list(directory)) {
      assertThat(left.filter(f -> !f.equals(file)))
          .anySatisfy(f -> assertThat(f).content().startsWith("this is no database"));
    }
  }

  @Test
  void aZoneNameWithSpacesIsWrongUsage() {
    bench.withToken().addAccounts();

    Ran ran = bench.run("zone", "create", "my zone.example", "--account", "cloud", "--json");

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("usage");
    assertThat(ran.json().at("/error/message").asString()).contains("my zone.example");
  }

  @Test
  void wrongUsageIsToldOnStandardErrorAndWithJsonAlsoAsADocument() {
    Ran people = bench.run("zones", "--nonsense");
    Ran programs = bench.run("zones", "--nonsense", "--json");

    assertThat(people.status()).isEqualTo(2);
    assertThat(people.out()).isEmpty();
    assertThat(people.err()).contains("--nonsense").contains("zonewright zones --help");
    assertThat(programs.status()).isEqualTo(2);
    assertThat(programs.json().at("/error/kind").asString()).isEqualTo("usage");
    assertThat(programs.err()).contains("--nonsense");
  }

  @Test
  void commandsThatNeedAnotherCommandSaySo() {
    for (String group : List.of("accounts", "zone", "record")) {
      assertThat(bench.run(group).status()).as(group).isEqualTo(2);
    }
  }

  @Test
  void whatNobodyExpectedIsOneSentenceWithAHintAtTheLog() {
    bench.withWindow(
        (_, _, _) -> {
          throw new IllegalStateException("surprise");
        });

    Ran ran = bench.run("--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().at("/error/kind").asString()).isEqualTo("unexpected");
    assertThat(ran.err()).contains("surprise").contains("log").doesNotContain("\tat ");
  }
}
