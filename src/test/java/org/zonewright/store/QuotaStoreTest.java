package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRecord;

class QuotaStoreTest {

  @TempDir private Path directory;
  private Database database;
  private QuotaStore quotas;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    quotas = new QuotaStore(database);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static QuotaSample sample(int minutes, long zones) {
    return new QuotaSample(
        IONOS.id(),
        NOW.plusSeconds(60L * minutes),
        new Quota(
            new Usage(zones, 50_000),
            new Usage(3, 100_000),
            new Usage(5, 6),
            new Usage(7, Long.MAX_VALUE)));
  }

  @Test
  void samplesComeBackOldestFirst() {
    assertThat(quotas.latest(IONOS.id())).isEmpty();
    assertThat(quotas.save(sample(1, 10))).isEqualTo(1);
    assertThat(quotas.save(sample(2, 11))).isEqualTo(1);
    assertThat(quotas.latest(IONOS.id())).contains(sample(2, 11));
    assertThat(quotas.history(IONOS.id())).containsExactly(sample(1, 10), sample(2, 11));
    assertThat(quotas.history(BDOM.id())).isEmpty();
  }

  private void saveAt(Instant time, long zones) {
    QuotaSample sample = sample(0, zones);
    quotas.save(new QuotaSample(IONOS.id(), time, sample.quota()));
  }

  @Test
  void samplesAreThinnedToOneAnHourAfterAMonthAndOneADayAfterAYear() {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    Instant end = start.plus(Duration.ofDays(420));
    int number = 0;
    for (Instant time = start; time.isBefore(end); time = time.plus(Duration.ofHours(6))) {
      // two an hour, every six hours, all different
      saveAt(time, number++);
      saveAt(time.plus(Duration.ofMinutes(20)), number++);
    }
    saveAt(end, number);

    List<QuotaSample> history = quotas.history(IONOS.id());

    assertThat(between(history, start, start.plus(Duration.ofDays(55))))
        .hasSize(55)
        .allMatch(sample -> sample.takenAt().toString().endsWith("T18:20:00Z"));
    assertThat(between(history, end.minus(Duration.ofDays(365)), end.minus(Duration.ofDays(31))))
        .hasSize(334 * 4)
        .allMatch(sample -> sample.takenAt().toString().endsWith(":20:00Z"));
    assertThat(between(history, end.minus(Duration.ofDays(31)), end)).hasSize(31 * 8);
    assertThat(history.getLast().takenAt()).isEqualTo(end);
  }

  private static List<QuotaSample> between(List<QuotaSample> history, Instant from, Instant to) {
    return history.stream()
        .filter(sample -> !sample.takenAt().isBefore(from) && sample.takenAt().isBefore(to))
        .toList();
  }

  @Test
  void theLargestZonesComeFirst() {
    put("small.example", 1);
    put("large.example", 3);
    put("alike.example", 3);
    put("empty.example", 0);

    assertThat(quotas.largestZones(IONOS.id(), 10))
        .containsExactly(
            new ZoneShare(ref(IONOS, "alike.example"), 3),
            new ZoneShare(ref(IONOS, "large.example"), 3),
            new ZoneShare(ref(IONOS, "small.example"), 1));
    assertThat(quotas.largestZones(IONOS.id(), 1)).hasSize(1);
    assertThat(quotas.largestZones(BDOM.id(), 10)).isEmpty();
  }

  @Test
  void theCacheIsCountedByAccount() {
    put("small.example", 1);
    put("large.example", 3);
    new ZoneStore(database)
        .saveListing(IONOS.id(), List.of(zone(IONOS, "unread.example")), false, NOW);

    assertThat(quotas.cachedCounts(IONOS.id())).isEqualTo(new CachedCounts(3, 4, 0, 1));
    assertThat(quotas.cachedCounts(BDOM.id())).isEqualTo(new CachedCounts(0, 0, 0, 0));
  }

  @Test
  void aZoneReadLaterMakesTheCacheTheYounger() {
    put("example.org", 1);

    assertThat(quotas.cachedSince(IONOS.id(), NOW.minusSeconds(1))).isTrue();
    assertThat(quotas.cachedSince(IONOS.id(), NOW)).isFalse();
    assertThat(quotas.cachedSince(BDOM.id(), NOW.minusSeconds(1))).isFalse();
  }

  private void put(String name, int records) {
    ZoneRecord[] all = new ZoneRecord[records];
    for (int i = 0; i < records; i++) {
      all[i] = stored("" + i, record("h" + i + "." + name, "A", "192.0.2." + i));
    }
    new ZoneStore(database).saveContent(content(zone(IONOS, name), all), NOW);
  }

  @Test
  void ofManyEqualSamplesTheFirstAndTheLastAreKept() {
    quotas.save(sample(0, 9));
    assertThat(quotas.save(sample(1, 10))).isEqualTo(1);
    for (int i = 2; i <= 100; i++) {
      assertThat(quotas.save(sample(i, 10))).isZero();
    }
    quotas.save(sample(101, 9));
    assertThat(quotas.history(IONOS.id()))
        .containsExactly(sample(0, 9), sample(1, 10), sample(100, 10), sample(101, 9));
  }
}
