package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.ReverseBench.NETWORK;
import static org.zonewright.cli.ReverseBench.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sandbox.ionos.IonosSettings;

/** Changing many reverse records from a shell. */
class ReverseBulkCommandsTest {

  @TempDir private Path directory;
  @AutoClose private ReverseBench bench;

  @BeforeEach
  void synchronise() {
    bench = new ReverseBench(directory);
  }

  @Test
  void fillingNamesWhatHasOneNameAndTellsWhatIsLeftAlone() {
    Ran ran = bench.run("reverse", "fill", "--network", NETWORK, "--yes", "--json");

    assertThat(ran.status()).isZero();
    assertThat(ran.json().get("applied").asBoolean()).isTrue();
    assertThat(ran.json().get("plan")).hasSize(1);
    assertThat(texts(ran.json().get("skipped"), "ip"))
        .containsExactly(
            "10.77.5.1", "10.77.5.3", "10.77.5.4", "10.77.5.6", "10.77.5.7", "10.77.5.8");
    assertThat(texts(ran.json().get("skipped"), "reason"))
        .containsExactly(
            "confirmed",
            "several-names",
            "has-pointer",
            "has-pointer",
            "has-pointer",
            "not-host-name");
    assertThat(ran.err()).contains("--replace");
    assertThat(bench.live("10.77.5.2")).isEqualTo("free.office.example");
    assertThat(bench.live("10.77.5.4")).isEqualTo("gone.office.example");
  }

  @Test
  void peopleSeeThePlanAndWhatIsLeftAloneAndNothingIsSentWithoutConsent() {
    Ran ran = bench.run("reverse", "fill", "--network", NETWORK);

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out())
        .contains("free.office.example")
        .contains("Left alone: 10.77.5.3 has several names: one.office.example")
        .contains("1 address needs nothing");
    assertThat(bench.live("10.77.5.2")).isEmpty();
    assertThat(bench.run("reverse", "fill", "--network", NETWORK, "--dry-run").status()).isZero();
    assertThat(bench.live("10.77.5.2")).isEmpty();
  }

  @Test
  void fillingReplacesAndChoosesWhereAsked() {
    Ran ran =
        bench.run(
            "reverse",
            "fill",
            "--network",
            NETWORK,
            "--replace",
            "--choose",
            "10.77.5.3=second.office.example",
            "--yes");

    assertThat(ran.status()).isZero();
    assertThat(bench.live("10.77.5.3")).isEqualTo("second.office.example");
    assertThat(bench.live("10.77.5.4")).isEqualTo("other.office.example");
    assertThat(bench.live("10.77.5.6")).isEqualTo("lost.office.example");
  }

  @Test
  void fillingTakesTheShortestNameWhereAsked() {
    bench.run("reverse", "fill", "--network", "10.77.5.3", "--shortest", "--yes");

    assertThat(bench.live("10.77.5.3")).isEqualTo("one.office.example");
  }

  @Test
  void aPatternNamesANetworkWithTheAddressRecordsFirst() {
    Ran ran =
        bench.run(
            "reverse",
            "pattern",
            "host-{4}.office.example",
            "--network",
            "10.77.5.8/30",
            "--with-forward",
            "--yes",
            "--json");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(texts(ran.json().get("plan"), "object"))
        .containsExactly(
            "record", "record", "record", "record", "reverse", "reverse", "reverse", "reverse");
    assertThat(bench.live("10.77.5.11")).isEqualTo("host-11.office.example");
    assertThat(bench.addresses("host-11")).containsExactly("10.77.5.11");
  }

  @Test
  void aPatternReplacesNothingUnasked() {
    Ran careful =
        bench.run("reverse", "pattern", "h{4}.office.example", "--network", "10.77.5.4", "-y");
    Ran replacing =
        bench.run(
            "reverse",
            "pattern",
            "h{4}.office.example",
            "--network",
            "10.77.5.4/31",
            "--known-only",
            "--replace",
            "--with-forward",
            "-y");

    assertThat(careful.out())
        .contains("Left alone: 10.77.5.4 has a reverse record", "Nothing to do.")
        .doesNotContain("it is so already");
    assertThat(replacing.status()).isZero();
    assertThat(bench.live("10.77.5.4")).isEqualTo("h4.office.example");
    assertThat(bench.live("10.77.5.5")).isEmpty();
  }

  @Test
  void aTableIsTakenOver() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("in.csv"),
            """
            address,name,description
            10.77.5.2,free.office.example,new
            10.77.5.4,other.office.example,
            10.77.5.2,twice.office.example,
            """);

    Ran careful = bench.run("reverse", "import", file.toString(), "--yes", "--json");
    assertThat(texts(careful.json().get("skipped"), "reason"))
        .containsExactly("address-twice", "has-pointer");
    assertThat(bench.live("10.77.5.2")).isEqualTo("free.office.example");
    assertThat(bench.live("10.77.5.4")).isEqualTo("gone.office.example");

    assertThat(bench.run("reverse", "import", file.toString(), "--replace", "-y").status())
        .isZero();
    assertThat(bench.live("10.77.5.4")).isEqualTo("other.office.example");
  }

  @Test
  void aTableThatIsNotUnderstoodIsNotUsedAtAll() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("in.csv"), "10.77.5.2,free.office.example\n10.77.5.999,a.example\n");

    Ran bad = bench.run("reverse", "import", file.toString(), "--yes");

    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.err()).contains("Line 2").contains("nothing was planned");
    assertThat(bench.live("10.77.5.2")).isEmpty();
    assertThat(bench.run("reverse", "import", "no-such-file").err())
        .contains("There is no file no-such-file");
  }

  @Test
  void allReverseRecordsOfANameGetAnother() {
    bench.addPointer("10.77.5.20", "gone.office.example");
    bench.run("sync");

    Ran ran =
        bench.run(
            "reverse",
            "rename",
            "gone.office.example",
            "other.office.example",
            "--with-forward",
            "--yes");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(bench.live("10.77.5.4")).isEqualTo("other.office.example");
    assertThat(bench.live("10.77.5.20")).isEqualTo("other.office.example");
    assertThat(bench.addresses("other")).containsExactly("10.77.5.4");
    assertThat(bench.run("reverse", "rename", "nobody.example", "a.example").err())
        .contains("No reverse record in the cache has the name nobody.example");
  }

  @Test
  void aNameWithOtherAddressesGetsNoneUnaskedAsInTheWindow() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("pointers.csv"),
            """
            10.77.5.30,other.office.example
            10.77.5.31,new.office.example
            """);

    Ran silent = bench.run("reverse", "import", file.toString(), "--dry-run");
    Ran ran =
        bench.run("reverse", "import", file.toString(), "--with-forward", "--dry-run", "--json");

    assertThat(silent.err()).contains("An address record is missing");
    assertThat(texts(ran.json().get("plan"), "object"))
        .containsExactly("record", "reverse", "reverse");
    assertThat(ran.json().at("/plan/0/after/name").asString()).isEqualTo("new.office.example");
    assertThat(ran.err())
        .contains("other.office.example has other addresses, so that 10.77.5.30 is not added")
        .contains("zonewright record add office.example other.office.example. A 10.77.5.30");
  }

  @Test
  void orphansAreDeletedButNotWhatMayBeKnownElsewhere() {
    Ran ran = bench.run("reverse", "delete-orphans", "--network", NETWORK, "--yes", "--json");

    assertThat(ran.status()).isZero();
    assertThat(ran.json().get("plan")).hasSize(1);
    assertThat(texts(ran.json().get("skipped"), "reason"))
        .containsExactly("not-orphan", "not-orphan", "name-elsewhere");
    assertThat(bench.live("10.77.5.6")).isEmpty();
    assertThat(bench.live("10.77.5.7")).isEqualTo("www.elsewhere.example");
  }

  @Test
  void theQuotaIsCheckedBeforeAnythingIsSent() {
    int used = bench.bench.sandbox.ionos().reverseRecords().size();
    IonosSettings settings = bench.bench.sandbox.ionos().settings();
    settings.limits(settings.limits().withReverseRecords(used + 1));
    bench.run("sync");

    Ran ran =
        bench.run("reverse", "pattern", "h{4}.office.example", "--network", "10.77.5.32/30", "-y");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.out()).contains("quota would be exceeded");
    assertThat(bench.bench.sandbox.ionos().reverseRecords()).hasSize(used);
  }

  @Test
  void whatTheQuotaAllowsCanGoAhead() {
    int used = bench.bench.sandbox.ionos().reverseRecords().size();
    IonosSettings settings = bench.bench.sandbox.ionos().settings();
    settings.forwardCheck(IonosSettings.ForwardCheck.NONE);
    settings.limits(settings.limits().withReverseRecords(used + 1));
    bench.run("sync");

    Ran ran =
        bench.run(
            "reverse",
            "pattern",
            "h{4}.office.example",
            "--network",
            "10.77.5.32/30",
            "--partly",
            "-y");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(bench.live("10.77.5.32")).isEqualTo("h32.office.example");
    assertThat(bench.live("10.77.5.33")).isEmpty();
  }
}
