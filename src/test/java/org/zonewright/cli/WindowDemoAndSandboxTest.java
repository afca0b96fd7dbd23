package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WindowDemoAndSandboxTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void start() {
    bench = new CommandBench(directory);
  }

  @Test
  void withoutACommandTheWindowOpens() {
    List<String> opened = new ArrayList<>();
    bench.withWindow((chosen, demo, _) -> opened.add(chosen + " " + demo));

    assertThat(bench.run().status()).isZero();
    assertThat(bench.run("--demo").status()).isZero();
    assertThat(bench.run("--data", directory.resolve("other").toString()).status()).isZero();

    assertThat(opened)
        .containsExactly(
            directory + " false", directory + " true", directory.resolve("other") + " false");
  }

  @Test
  void withoutADisplayThatIsSaid() {
    bench.withWindow(
        (_, _, _) -> {
          throw new UnsupportedOperationException("Unable to open DISPLAY");
        });

    Ran ran = bench.run();

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("no display").hasLineCount(1);
  }

  @Test
  void theDemoAnswersFromDataOfItsOwn() {
    Ran zones = bench.run("zones", "--demo", "--json");
    Ran reverse = bench.run("--demo", "reverse", "--json");

    assertThat(zones.status()).isZero();
    assertThat(zones.json().size()).isGreaterThan(10);
    assertThat(reverse.json().size()).isGreaterThan(10);
    assertThat(zones.err()).contains("demo");
    assertThat(directory.resolve("demo")).isDirectory();
    assertThat(bench.run("accounts", "list", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void changesToTheDemoAreAppliedToItsStandIns() {
    String zone = bench.run("zones", "--demo", "--json").json().get(0).get("name").asString();

    Ran ran = bench.run("record", "add", zone, "x", "TXT", "t", "--demo", "--yes", "--json");

    assertThat(ran.status()).isZero();
    assertThat(ran.json().get("applied").asBoolean()).isTrue();
  }

  @Test
  void theSandboxTellsWhereItListensAndRunsUntilInterrupted() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream =
        new PrintStream(printed, false, StandardCharsets.UTF_8) {
          @Override
          public void flush() {
            super.flush();
            if (printed.size() > 0) {
              told.countDown();
            }
          }
        };
    Output output = new Output(stream, System.err, new Messages(Locale.ENGLISH), () -> false);
    AtomicInteger status = new AtomicInteger(-1);
    Thread thread =
        Thread.ofPlatform()
            .start(
                () ->
                    status.set(
                        new CommandLine(new SandboxCommand(output))
                            .execute(
                                "--zones",
                                "2",
                                "--records",
                                "20",
                                "--reverse",
                                "1",
                                "--seed",
                                "7")));

    assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    String line = printed.toString(StandardCharsets.UTF_8);
    JsonNode announced = JsonMapper.shared().readTree(line);
    thread.interrupt();
    thread.join();

    assertThat(line).hasLineCount(1);
    assertThat(announced.propertyNames()).containsExactly("ionos", "token", "bdom", "userId");
    assertThat(URI.create(announced.get("ionos").asString()).getHost()).isEqualTo("127.0.0.1");
    assertThat(announced.get("bdom").asString()).endsWith("/bdom");
    assertThat(announced.get("userId").asLong()).isEqualTo(13_048);
    assertThat(status).hasValue(0);
  }

  @Test
  void aPortThatIsTakenOrImpossibleIsTold() {
    String taken = String.valueOf(bench.sandbox.ionosUrl().getPort());

    assertThat(bench.run("sandbox", "--ionos-port", taken))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(1))
        .satisfies(ran -> assertThat(ran.err()).contains("cannot listen"));
    assertThat(bench.run("sandbox", "--bdom-port", "70000").status()).isEqualTo(2);
    assertThat(bench.run("sandbox", "--zones", "-1").status()).isEqualTo(2);
  }

  @Test
  void everyCommandExplainsItselfAndItsOptions() {
    for (String[] command : everyCommand()) {
      Ran help = bench.run(command);

      assertThat(help.status()).as(String.join(" ", command)).isZero();
      assertThat(help.out()).contains("Usage: zonewright").contains("--data=DIR");
      assertThat(help.out().lines().filter(line -> line.matches(" {2,6}--[a-z-]+(=[A-Z]+)?")))
          .as("options without a description")
          .isEmpty();
    }
    assertThat(bench.run("--help").out()).contains("Exit status");
  }

  private static List<String[]> everyCommand() {
    return List.of(
        new String[] {"--help"},
        new String[] {"accounts", "--help"},
        new String[] {"accounts", "add", "ionos", "--help"},
        new String[] {"accounts", "add", "bdom", "--help"},
        new String[] {"accounts", "list", "--help"},
        new String[] {"accounts", "remove", "--help"},
        new String[] {"sync", "--help"},
        new String[] {"zones", "--help"},
        new String[] {"records", "--help"},
        new String[] {"search", "--help"},
        new String[] {"zone", "create", "--help"},
        new String[] {"zone", "delete", "--help"},
        new String[] {"record", "add", "--help"},
        new String[] {"record", "set", "--help"},
        new String[] {"record", "delete", "--help"},
        new String[] {"reverse", "--help"},
        new String[] {"reverse", "set", "--help"},
        new String[] {"reverse", "delete", "--help"},
        new String[] {"reverse", "check", "--help"},
        new String[] {"reverse", "export", "--help"},
        new String[] {"reverse", "fill", "--help"},
        new String[] {"reverse", "pattern", "--help"},
        new String[] {"reverse", "import", "--help"},
        new String[] {"reverse", "rename", "--help"},
        new String[] {"reverse", "delete-orphans", "--help"},
        new String[] {"quota", "--help"},
        new String[] {"sandbox", "--help"});
  }

  @Test
  void theVersionIsShown() {
    assertThat(bench.run("--version").out()).startsWith("Zonewright ");
    assertThat(Files.exists(directory.resolve("zonewright.db"))).isFalse();
  }
}
