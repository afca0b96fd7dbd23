package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;

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
