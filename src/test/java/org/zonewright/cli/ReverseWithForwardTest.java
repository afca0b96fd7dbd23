package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.cli.ReverseBench.CLOUD_ZONE;
import static org.zonewright.cli.ReverseBench.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.IonosSettings.ForwardCheck;
import tools.jackson.databind.JsonNode;

/** A reverse record and the address record that the provider demands first, from a shell. */
class ReverseWithForwardTest {

  @TempDir private Path directory;
  @AutoClose private ReverseBench bench;

  @BeforeEach
  void synchronise() {
    bench = new ReverseBench(directory);
    bench.bench.sandbox.ionos().settings().forwardCheck(ForwardCheck.ADDRESS_AND_NAME);
  }

  @Test
  void withoutTheOptionThePlanWarnsAndTheOptionIsNamed() {
    Ran ran = bench.run("reverse", "set", "10.77.5.50", "new.office.example", "--dry-run");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("has no address record with 10.77.5.50");
    assertThat(ran.err()).contains("--with-forward adds it first");
  }

  @Test
  void theAddressRecordIsAddedFirstAtTheOtherProvider() {
    Ran ran =
        bench.run(
            "reverse",
            "set",
            "10.77.5.50",
            "new.office.example",
            "--with-forward",
            "--yes",
            "--json");

    assertThat(ran.status()).as(ran.err()).isZero();
    JsonNode plan = ran.json().get("plan");
    assertThat(texts(plan, "object")).containsExactly("record", "reverse");
    assertThat(texts(plan, "account")).containsExactly("registrar", "cloud");
    assertThat(plan.get(1).get("problems")).isEmpty();
    assertThat(ran.json().has("skipped")).isFalse();
    assertThat(bench.addresses("new")).containsExactly("10.77.5.50");
    assertThat(bench.live("10.77.5.50")).isEqualTo("new.office.example");
  }

  @Test
  void theReverseRecordWaitsUntilTheSameProviderHasTheAddressRecord() {
    bench.bench.sandbox.ionos().settings().settleAfterReads(2);

    Ran ran =
        bench.run(
            "reverse",
            "set",
            "10.77.5.51",
            "new." + CLOUD_ZONE,
            "--with-forward",
            "--yes",
            "--json");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(texts(ran.json().get("results"), "status")).containsExactly("done", "done");
    assertThat(bench.live("10.77.5.51")).isEqualTo("new." + CLOUD_ZONE);
  }

  @Test
  void theAccountToChooseIsNotAskedForWhereOnlyOneHasTheZone() {
    Ran ran =
        bench.run(
            "reverse",
            "set",
            "10.77.5.50",
            "new.office.example",
            "--with-forward",
            "--forward-in",
            "cloud",
            "--dry-run",
            "--json");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(texts(ran.json().get("plan"), "account")).containsExactly("registrar", "cloud");
  }

  @Test
  void anAddressRecordThatIsThereIsNotAddedAgain() {
    Ran ran =
        bench.run(
            "reverse", "set", "10.77.5.2", "free.office.example", "--with-forward", "-y", "--json");

    assertThat(texts(ran.json().get("plan"), "object")).containsExactly("reverse");
    assertThat(bench.run("reverse", "set", "10.77.5.2", "free.office.example", "-y").err())
        .doesNotContain("--with-forward");
  }

  @Test
  void aNameThatIsNamedByItselfGetsAnAddressBesideOthers() {
    Ran ran =
        bench.run("reverse", "set", "10.77.5.54", "ok.office.example", "--with-forward", "-y");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("who visits it will be sent to 10.77.5.54 too");
    assertThat(bench.addresses("ok")).containsExactly("10.77.5.1", "10.77.5.54");
  }

  @Test
  void aZoneThatTwoAccountsHaveIsChosen() {
    bench
        .bench
        .sandbox
        .bdom()
        .addZone(
            CLOUD_ZONE,
            BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
            List.of());
    bench.run("sync");
    String[] command = {
      "reverse", "set", "10.77.5.52", "new." + CLOUD_ZONE, "--with-forward", "-y", "--json"
    };

    Ran unclear = bench.run(command);
    Ran clear =
        bench.run(
            "reverse",
            "set",
            "10.77.5.52",
            "new." + CLOUD_ZONE,
            "--with-forward",
            "--forward-in",
            "cloud",
            "-y",
            "--json");

    assertThat(unclear.status()).isEqualTo(1);
    assertThat(unclear.json().at("/error/kind").asString()).isEqualTo("ambiguous");
    assertThat(unclear.err()).contains("--forward-in");
    assertThat(clear.status()).as(clear.err()).isZero();
    assertThat(texts(clear.json().get("plan"), "account")).containsExactly("cloud", "cloud");
  }

  @Test
  void whereNothingCanBeAddedThatIsTold() {
    Ran ran = bench.run("reverse", "set", "10.77.5.53", "a.elsewhere.example", "--with-forward");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("lies in no zone known here, so that no address record");
  }

  @Test
  void anAddressOutsideTheReservedBlocksIsRefusedInPlainWords() {
    Ran ran =
        bench.run(
            "reverse", "set", "172.16.5.1", "new.office.example", "--with-forward", "-y", "--json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(texts(ran.json().get("results"), "status")).containsExactly("done", "failed");
    assertThat(ran.json().at("/results/1/detail").asString())
        .contains("172.16.5.1", "reserved", "contract");
  }
}
