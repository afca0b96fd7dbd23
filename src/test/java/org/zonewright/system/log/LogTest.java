package org.zonewright.system.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written into the log is what is read out of it, without secrets. */
class LogTest {

  private static final Instant AT = Instant.parse("2026-11-22T08:00:00.123456Z");

  @TempDir private Path directory;

  private static String line(Level level, String message) {
    return new LogFormat().format(entry(level, message));
  }

  private static String line(Level level, String message, Throwable thrown) {
    LogRecord entry = entry(level, message);
    entry.setThrown(thrown);
    return new LogFormat().format(entry);
  }

  private static LogRecord entry(Level level, String message) {
    LogRecord entry = new LogRecord(level, message);
    entry.setInstant(AT);
    entry.setLoggerName("org.zonewright.Test");
    return entry;
  }

  private List<LogEntry> written(String... files) throws IOException {
    for (int i = 0; i < files.length; i++) {
      Files.writeString(directory.resolve("zonewright-0." + i + ".log"), files[i]);
    }
    return new LogReader(directory).newest(100, 1 << 16);
  }

  @Test
  void anEntryIsReadAsItWasWritten() throws IOException {
    List<LogEntry> entries =
        written(
            line(Level.WARNING, "first\n second line")
                + line(Level.SEVERE, "broken", new IllegalStateException("why")));

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst())
        .isEqualTo(
            new LogEntry(AT, LogLevel.WARNING, "org.zonewright.Test", "first\n second line"));
    assertThat(entries.getLast().level()).isEqualTo(LogLevel.ERROR);
    assertThat(entries.getLast().headline()).isEqualTo("broken");
    assertThat(entries.getLast().text())
        .contains("java.lang.IllegalStateException: why", "\n\tat org.zonewright.system.log");
  }

  @Test
  void aMessageCannotPretendToBeAnotherEntry() throws IOException {
    List<LogEntry> entries =
        written(line(Level.INFO, "real\n2026-11-22T08:00:01Z SEVERE org.zonewright: false"));

    assertThat(entries).singleElement().extracting(LogEntry::level).isEqualTo(LogLevel.INFORMATION);
  }

  @Test
  void theEndsOfAllFilesAreReadInTheOrderOfTime() throws IOException {
    String early = line(Level.INFO, "early").replace("08:00", "07:00");
    String late = line(Level.INFO, "late");

    assertThat(written(late, early)).extracting(LogEntry::text).containsExactly("early", "late");
    assertThat(new LogReader(directory).newest(1, 1 << 16))
        .extracting(LogEntry::text)
        .containsExactly("late");
    Files.writeString(directory.resolve("zonewright-0.0.log"), "cut off".repeat(100) + "\n" + late);
    assertThat(new LogReader(directory).newest(100, late.length() + 20))
        .extracting(LogEntry::text)
        .containsExactly("early", "late");
  }

  @Test
  void whereThereIsNoLogThereAreNoEntries() throws IOException {
    assertThat(new LogReader(directory.resolve("none")).newest(10, 100)).isEmpty();
  }

  @Test
  void whatHasTheShapeOfASecretIsNotWritten() {
    for (String secret :
        List.of(
            "Authorization: Bearer s3cr3t-Value",
            "Proxy-Authorization: Basic czNjcjN0LVZhbHVl",
            "token=s3cr3t-Value&x=1",
            "\"password\": \"s3cr3t-Value\"",
            "ZONEWRIGHT_TOKEN=s3cr3t-Value",
            "https://miller:s3cr3t-Value@proxy.example:3128/",
            "eyJhbGciOiJIUzI1NiJ9.eyJzM2NyM3QtVmFsdWUiOjF9.s3cr3t-Value",
            "GET https://bdom.example/bdom/dns/zones/s3cr3t/13048/: HTTP 500",
            "user id 13048 is not enabled")) {
      assertThat(line(Level.INFO, secret, new IOException(secret)))
          .as(secret)
          .doesNotContain("s3cr3t-Value", "czNjcjN0LVZhbHVl", "13048");
    }
  }

  @Test
  void whatHasNotStaysAsItIs() {
    String harmless = "GET https://dns.hoster.example/zones?limit=1000: HTTP 200, 12 ms";

    assertThat(new Redaction().redact(harmless)).isEqualTo(harmless);
  }
}
