package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.ZoneColour;
import org.zonewright.model.ZoneRef;
import org.zonewright.model.ZoneRemark;

/** Remarks are the user's own and outlive the cache. */
class RemarkStoreTest {

  private static final ZoneRef ZONE = ref(IONOS, "example.test");
  private static final ZoneRemark REMARK =
      new ZoneRemark(true, Optional.of(ZoneColour.GREEN), "Moves in May.\nAsk Ada.");

  @TempDir private Path directory;

  @Test
  void aRemarkIsThereAgainInTheNextRun() {
    try (Database database = Database.open(directory)) {
      new RemarkStore(database).save(ZONE, REMARK);
    }
    try (Database database = Database.open(directory)) {
      assertThat(new RemarkStore(database).all()).isEqualTo(Map.of(ZONE, REMARK));
    }
  }

  @Test
  void theLaterRemarkCountsAndAnEmptyOneIsNone() {
    try (Database database = Database.open(directory)) {
      RemarkStore remarks = new RemarkStore(database);
      remarks.save(ZONE, REMARK);
      remarks.save(ref(IONOS, "other.test"), REMARK);

      remarks.save(ZONE, REMARK.withFavourite(false));
      remarks.save(ref(IONOS, "other.test"), ZoneRemark.NONE);

      assertThat(remarks.all()).isEqualTo(Map.of(ZONE, REMARK.withFavourite(false)));
    }
  }

  @Test
  void remarksStayWhenTheZoneIsSyncedOrGoneAndWhenTheAccountIs() {
    try (Database database = Database.open(directory)) {
      new AccountStore(database).save(IONOS);
      ZoneStore zones = new ZoneStore(database);
      zones.saveListing(IONOS.id(), List.of(zone(IONOS, "example.test")), true, NOW);
      new RemarkStore(database).save(ZONE, REMARK);

      zones.saveListing(IONOS.id(), List.of(zone(IONOS, "example.test")), true, NOW);
      zones.saveListing(IONOS.id(), List.of(), true, NOW);
      assertThat(zones.all()).isEmpty();
      assertThat(new RemarkStore(database).all()).containsEntry(ZONE, REMARK);

      new AccountStore(database).remove(IONOS.id());
      assertThat(new RemarkStore(database).all()).containsEntry(ZONE, REMARK);
    }
  }

  @Test
  void whoeverObservesIsTold() {
    try (Database database = Database.open(directory)) {
      List<StoreEvent> told = new ArrayList<>();
      database.observe(told::add);

      new RemarkStore(database).save(ZONE, REMARK);

      assertThat(told).containsExactly(new StoreEvent.RemarksChanged());
    }
  }

  @Test
  void aFileOfTheFirstVersionCanHoldRemarksAfterwards() {
    Database.open(directory, Duration.ofSeconds(1), 1).close();

    try (Database database = Database.open(directory)) {
      new RemarkStore(database).save(ZONE, REMARK);
      assertThat(new RemarkStore(database).all()).containsKey(ZONE);
    }
  }
}
