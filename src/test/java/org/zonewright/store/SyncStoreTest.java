package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncStoreTest {

  @TempDir private Path directory;

  @Test
  void aFailureKeepsTheTimeOfTheLastCompleteReading() {
    try (Database database = Database.open(directory)) {
      new AccountStore(database).save(IONOS);
      SyncStore sync = new SyncStore(database);
      assertThat(sync.status(IONOS.id(), ListingKind.RECORDS))
          .isEqualTo(new ListingStatus(Optional.empty(), false, Optional.empty()));
      sync.finished(IONOS.id(), ListingKind.RECORDS, NOW, Optional.empty());
      sync.finished(IONOS.id(), ListingKind.RECORDS, LATER, Optional.of("no answer"));
      assertThat(sync.status(IONOS.id(), ListingKind.RECORDS))
          .isEqualTo(new ListingStatus(Optional.of(NOW), false, Optional.of("no answer")));
      sync.finished(IONOS.id(), ListingKind.RECORDS, LATER, Optional.empty());
      assertThat(sync.status(IONOS.id(), ListingKind.RECORDS))
          .isEqualTo(new ListingStatus(Optional.of(LATER), true, Optional.empty()));
      assertThat(sync.status(IONOS.id(), ListingKind.ZONES).fetchedAt()).isEmpty();
      assertThatThrownBy(() -> sync.finished(BDOM.id(), ListingKind.ZONES, NOW, Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
