package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.DraftBench.CLOUD;
import static org.zonewright.cli.DraftBench.REGISTRAR;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;

class ReplaceCommandTest {

  @TempDir private Path directory;
  @AutoClose private DraftBench bench;

  @BeforeEach
  void synchronise() {
    bench = new DraftBench(directory);
  }

  @Test
  void anAddressIsReplacedInEveryZone() {
    Ran ran =
        bench.run("replace", "--address", "192.0.2.1", "--with", "192.0.2.77", "--yes", "--json");

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(ran.json().get("plan")).hasSize(2);
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.77");
    assertThat(bench.live(REGISTRAR, "www")).containsExactly("192.0.2.77");
    assertThat(bench.drafts()).isZero();
  }

  @Test
  void whatCouldNotBeDoneStaysDraftedAndThatIsTold() {
    bench.bench.sandbox.faults().on(ProviderName.BDOM).always(Fault.status(400));

    Ran ran = bench.run("replace", "--address", "192.0.2.1", "--with", "192.0.2.77", "--yes");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(bench.drafts()).isPositive();
    assertThat(ran.err()).contains("that was not done stays drafted; \"zonewright plan\" shows");
  }

  @Test
  void onlyWhatIsAskedForIsReplaced() {
    bench.run(
        "replace",
        "--text",
        "192.0.2.10",
        "--with",
        "192.0.2.20",
        "--zone",
        CLOUD,
        "--name",
        "more3",
        "--yes");

    assertThat(bench.live(CLOUD, "more3")).containsExactly("192.0.2.203");
    assertThat(bench.live(CLOUD, "more4")).containsExactly("192.0.2.104");
    assertThat(bench.live(REGISTRAR, "more3")).containsExactly("192.0.2.103");
  }

  @Test
  void aTtlIsReplacedWhereItWas() {
    Ran ran =
        bench.run(
            "replace",
            "--ttl",
            "10m",
            "--old-ttl",
            "1h",
            "--account",
            "registrar",
            "--type",
            "A",
            "--zone",
            REGISTRAR,
            "--yes",
            "--force");

    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(bench.bench.sandbox.bdom().records(REGISTRAR))
        .filteredOn(record -> record.type().equals("A"))
        .allMatch(record -> record.ttl().equals("600"));
  }

  @Test
  void whatIsNotAppliedIsNotDraftedEither() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    bench.add(CLOUD, "other", "192.0.2.1");

    Ran shown = bench.run("replace", "--address", "192.0.2.1", "--with", "192.0.2.77");

    assertThat(shown.status()).isEqualTo(3);
    assertThat(shown.out()).contains("192.0.2.77");
    assertThat(bench.drafts()).isEqualTo(2);
    assertThat(bench.run("plan").out()).doesNotContain("192.0.2.77");
    assertThat(
            bench
                .run("replace", "--address", "192.0.2.1", "--with", "192.0.2.77", "--dry-run")
                .status())
        .isZero();
    assertThat(bench.drafts()).isEqualTo(2);
  }

  @Test
  void whatIsNotAppliedLeavesTheDraftsThatItWouldTakeBack() {
    bench.edit(CLOUD, "www", "192.0.2.91");
    String before = bench.run("plan").out();

    for (String manner : List.of("--dry-run", "--note=declined")) {
      bench.run("replace", "--address", "192.0.2.91", "--with", "192.0.2.1", manner);

      assertThat(bench.drafts()).isEqualTo(1);
      assertThat(bench.run("plan").out()).isEqualTo(before);
    }
  }

  @Test
  void whatIsAppliedTakesBackTheDraftsThatItUndoes() {
    bench.edit(CLOUD, "www", "192.0.2.91");

    assertThat(
            bench
                .run("replace", "--address", "192.0.2.91", "--with", "192.0.2.1", "--yes")
                .status())
        .isZero();

    assertThat(bench.drafts()).isZero();
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");
  }

  @Test
  void itCanBeDraftedOnly() {
    Ran ran = bench.run("replace", "--address", "192.0.2.1", "--with", "192.0.2.77", "--draft");

    assertThat(ran.status()).isZero();
    assertThat(bench.drafts()).isEqualTo(2);
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.1");
    assertThat(bench.run("apply", "--yes").status()).isZero();
    assertThat(bench.live(CLOUD, "www")).containsExactly("192.0.2.77");
  }

  @Test
  void nothingFoundIsNothingToDo() {
    Ran ran = bench.run("replace", "--text", "no such text", "--with", "x", "--yes");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Nothing to do");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--text a",
        "--with b",
        "--text a --with b --ttl 1h",
        "--address 192.0.2.1 --with 2001:db8::1",
        "--address host --with 192.0.2.1",
        "--old-ttl 1h --text a --with b",
        "--whole-words --ttl 1h",
        "--ttl soon"
      })
  void whatDoesNotSayWhatByWhatIsWrongUsage(String options) {
    assertThat(bench.run(("replace " + options).strip().split(" ")).status()).isEqualTo(2);
  }
}
