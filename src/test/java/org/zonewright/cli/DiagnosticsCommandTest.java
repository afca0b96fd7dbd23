package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code zonewright diagnostics}. */
class DiagnosticsCommandTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void synchronise() {
    bench = CommandBench.synced(directory);
  }

  @Test
  void aZipFileIsWrittenAndListed() throws IOException {
    Path zip = directory.resolve("out.zip");

    Ran ran = bench.run("diagnostics", "--to", zip.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("about.txt", "log.txt").doesNotContain("zones.txt");
    assertThat(ran.err()).contains(zip.toString());
    try (ZipFile file = new ZipFile(zip.toFile())) {
      assertThat(file.getEntry("database.txt")).isNotNull();
      assertThat(file.getEntry("zones.txt")).isNull();
    }
  }

  @Test
  void namesAreInItOnRequestAndJsonListsTheContents() {
    Path zip = directory.resolve("out.zip");

    Ran ran = bench.run("diagnostics", "--to", zip.toString(), "--with-names", "--json");

    assertThat(ran.json().get("file").asString()).isEqualTo(zip.toString());
    assertThat(ran.json().get("contents").toString()).contains("zones.txt");
  }

  @Test
  void whereNoFileCanBeItIsSaidInWords() throws IOException {
    assertThat(bench.run("diagnostics", "--to", "-").status()).isEqualTo(2);
    assertThat(bench.run("diagnostics", "--to", directory.toString()).status()).isEqualTo(2);
    assertThat(bench.run("diagnostics").status()).isEqualTo(2);

    Path none = directory.resolve("none").resolve("out.zip");
    Ran ran = bench.run("diagnostics", "--to", none.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).doesNotContain("Exception");
    assertThat(Files.exists(none)).isFalse();
  }
}
