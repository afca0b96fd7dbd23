package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneColour;
import org.zonewright.model.ZoneRemark;

/** Zones that are read one by one are read in the order in which they are missed. */
class ReadingOrderTest {

  @TempDir private Path directory;
  private Database database;
  private ZoneStore zones;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    zones = new ZoneStore(database);
    for (Account account : List.of(BDOM, IONOS)) {
      new AccountStore(database).save(account);
      zones.saveListing(account.id(), listed(), true, NOW);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static List<Zone> listed() {
    return Stream.of("a.test", "b.test", "c.test", "d.test", "e.test", "f.test")
        .map(name -> zone(BDOM, name))
        .toList();
  }

  private List<String> order() {
    return new ReadingOrder(database)
        .of(BDOM.id(), listed()).stream().map(zone -> zone.name().text()).toList();
  }

  private void read(Account account, String zone, int minute) {
    zones.saveContent(content(zone(account, zone)), NOW.plusSeconds(60L * minute));
  }

  @Test
  void whatWasNeverReadComesAsListed() {
    assertThat(order()).containsExactly("a.test", "b.test", "c.test", "d.test", "e.test", "f.test");
  }

  @Test
  void aBrokenOffSyncIsGoneOnWithAndTheLatestReadComesLast() {
    read(BDOM, "b.test", 3);
    read(BDOM, "c.test", 1);
    read(BDOM, "a.test", 2);
    read(IONOS, "f.test", 9);

    assertThat(order()).containsExactly("d.test", "e.test", "f.test", "c.test", "a.test", "b.test");
  }

  @Test
  void zonesInUseComeFirst() {
    read(BDOM, "a.test", 1);
    read(BDOM, "e.test", 2);
    new SettingStore(database)
        .save(
            RecentZoneList.SETTING,
            RecentZoneList.text(
                List.of(ref(BDOM, "e.test"), ref(IONOS, "b.test"), ref(BDOM, "f.test"))));
    new RemarkStore(database).save(ref(BDOM, "d.test"), new ZoneRemark(true, Optional.empty(), ""));
    new RemarkStore(database)
        .save(ref(BDOM, "b.test"), new ZoneRemark(false, Optional.of(ZoneColour.GREEN), ""));
    new DraftStore(database)
        .add(
            new Change.OfRecord(
                ref(BDOM, "c.test"),
                Optional.empty(),
                Optional.of(record("c.test", "A", "192.0.2.1"))),
            List.of(),
            NOW);

    assertThat(order()).containsExactly("e.test", "f.test", "c.test", "d.test", "b.test", "a.test");
  }
}
