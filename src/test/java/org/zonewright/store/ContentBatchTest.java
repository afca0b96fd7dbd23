package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/** What is written at once, or not at all, ends as if it were written zone by zone. */
class ContentBatchTest {

  private static final ZoneRecord WWW = stored("r-1", record("www.a.test", "A", "192.0.2.1"));
  private static final ZoneRecord OTHER = stored("r-1", record("www.a.test", "A", "192.0.2.2"));

  @TempDir private Path directory;
  private Database database;
  private ZoneStore zones;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    zones = new ZoneStore(database);
    new AccountStore(database).save(IONOS);
    zones.saveListing(IONOS.id(), List.of(zone(IONOS, "a.test"), zone(IONOS, "b.test")), true, NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ZoneContent a(ZoneRecord... records) {
    return content(zone(IONOS, "a.test"), records);
  }

  private int save(ZoneContent... contents) {
    return zones.saveContents(List.of(contents), LATER, zones.revision()).all();
  }

  private List<ZoneRecord> records() {
    return zones.content(a().zone().ref()).orElseThrow().records();
  }

  private long forget(String column) {
    return database.write(session -> session.update("UPDATE zone SET " + column + " = NULL"));
  }

  @Test
  void newSameAndChangedZonesCanComeTogether() {
    ZoneContent b =
        content(zone(IONOS, "b.test"), stored("r-2", record("b.test", "A", "192.0.2.3")));
    assertThat(save(a(WWW))).isEqualTo(2);
    assertThat(save(a(WWW), b)).isEqualTo(2);
    ZoneContent c =
        content(zone(IONOS, "c.test"), stored("r-3", record("c.test", "A", "192.0.2.4")));
    assertThat(save(a(OTHER), b, c)).isEqualTo(3);
    assertThat(records()).containsExactly(OTHER);
    assertThat(zones.all())
        .allSatisfy(
            summary -> {
              assertThat(summary.records()).isEqualTo(1);
              assertThat(summary.fetchedAt()).contains(LATER);
            });
  }

  @Test
  void whatWeChangedOurselvesIsNotTakenForTheSame() {
    save(a(WWW));
    zones.saveOwnRecord(a().zone().ref(), Optional.of(WWW), Optional.of(OTHER));
    assertThat(save(a(WWW))).isPositive();
    assertThat(records()).containsExactly(WWW);
  }

  @Test
  void withoutFingerprintsTheRowsAreComparedAndNoneIsWritten() {
    save(a(WWW));
    forget("content_fingerprint");
    forget("listing_fingerprint");
    assertThat(save(a(WWW))).isZero();
    assertThat(
            zones.saveListing(
                IONOS.id(), List.of(zone(IONOS, "a.test"), zone(IONOS, "b.test")), true, LATER))
        .isZero();
    assertThat(
            database.<Long>read(
                session ->
                    session.number("SELECT count(*) FROM zone WHERE listing_fingerprint IS NULL")))
        .isZero();
  }

  @Test
  void aZoneThatComesTwiceIsNotWrittenTwice() {
    zones.saveContents(List.of(a(WWW), a(OTHER)), LATER, Revision.LATEST);
    assertThat(records()).containsExactly(OTHER);
  }

  @Test
  void anotherOrderOfTheSameRecordsWritesNothing() {
    ZoneRecord second = stored("r-9", record("a.test", "TXT", "\"quoted\" \\ text"));
    save(a(WWW, second));
    assertThat(save(a(second, WWW))).isZero();
    assertThat(save(a(second, WWW))).isZero();
  }

  @Test
  void namesWithOddCharactersAreFoundAgain() {
    ZoneContent odd =
        content(
            zone(IONOS, "o\\\"dd.test"), stored("r-5", record("x.o\\\"dd.test", "A", "192.0.2.9")));
    save(odd);
    assertThat(save(odd)).isZero();
    assertThat(zones.content(odd.zone().ref()).orElseThrow().records()).hasSize(1);
  }

  @Test
  void aFingerprintTellsFieldsApart() {
    Fingerprint fingerprint = new Fingerprint();
    assertThat(fingerprint.of(a(stored("1", record("1.a.test", "A", "192.0.2.1")))))
        .isNotEqualTo(
            fingerprint.of(a(stored("11", record(".a.test".substring(1), "A", "192.0.2.1")))))
        .isNotEqualTo(fingerprint.of(a()))
        .isEqualTo(fingerprint.of(a(stored("1", record("1.a.test", "A", "192.0.2.1")))));
  }
}
