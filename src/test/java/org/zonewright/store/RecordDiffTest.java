package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.RecordDiff.Row;

class RecordDiffTest {

  private static final ZoneRecord WWW = stored("1", record("www.x.test", "A", "192.0.2.1"));
  private static final ZoneRecord MAIL = stored("2", record("mail.x.test", "A", "192.0.2.2"));

  @Test
  void nothingStoredMeansAllIsAdded() {
    assertThat(RecordDiff.of(List.of(), List.of(WWW, MAIL)))
        .isEqualTo(new RecordDiff(List.of(WWW, MAIL), List.of(), List.of()));
  }

  @Test
  void theSameInAnotherOrderIsNoDifference() {
    assertThat(RecordDiff.of(rows(WWW, MAIL), List.of(MAIL, WWW)).size()).isZero();
  }

  @Test
  void anotherStateIsADifference() {
    ZoneRecord provisioning = new ZoneRecord("1", WWW.data(), ProvisioningState.PROVISIONING);
    assertThat(RecordDiff.of(rows(WWW), List.of(provisioning)).changed())
        .containsExactly(new Row(0, provisioning));
  }

  @Test
  void aRecordThatOnlyHasAnotherIdKeepsItsRow() {
    ZoneRecord www2 = stored("2", WWW.data());
    ZoneRecord mail3 = stored("3", MAIL.data());
    assertThat(RecordDiff.of(rows(WWW, MAIL), List.of(www2, mail3)))
        .isEqualTo(
            new RecordDiff(List.of(), List.of(new Row(0, www2), new Row(1, mail3)), List.of()));
  }

  @Test
  void aRecordOfTheSameIdIsChangedInPlace() {
    ZoneRecord moved = stored("1", WWW.data().withContent("192.0.2.9"));
    assertThat(RecordDiff.of(rows(WWW, MAIL), List.of(moved, MAIL)))
        .isEqualTo(new RecordDiff(List.of(), List.of(new Row(0, moved)), List.of()));
  }

  @Test
  void equalRecordsAreCountedNotMerged() {
    ZoneRecord twin = stored("3", WWW.data());
    assertThat(RecordDiff.of(rows(WWW), List.of(WWW, twin)).added()).containsExactly(twin);
    assertThat(RecordDiff.of(rows(WWW, WWW), List.of(WWW)).removed()).hasSize(1);
  }

  @Test
  void carryingTheDifferenceOutAlwaysLeadsToWhatWasRead() {
    Random random = new Random(20261121);
    for (int round = 0; round < 500; round++) {
      List<ZoneRecord> before = someRecords(random);
      List<ZoneRecord> after = someRecords(random);
      Map<Long, ZoneRecord> table = new HashMap<>();
      List<Row> rows = rows(before.toArray(ZoneRecord[]::new));
      rows.forEach(row -> table.put(row.id(), row.record()));
      RecordDiff diff = RecordDiff.of(rows, after);
      diff.removed().forEach(id -> assertThat(table.remove(id)).isNotNull());
      diff.changed().forEach(row -> assertThat(table.put(row.id(), row.record())).isNotNull());
      List<ZoneRecord> result = new ArrayList<>(table.values());
      result.addAll(diff.added());
      assertThat(result).containsExactlyInAnyOrderElementsOf(after);
    }
  }

  private static List<ZoneRecord> someRecords(Random random) {
    List<ZoneRecord> records = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      String content = "192.0.2." + random.nextInt(4);
      records.add(stored("" + random.nextInt(6), record("www.x.test", "A", content)));
    }
    return records;
  }

  private static List<Row> rows(ZoneRecord... records) {
    List<Row> rows = new ArrayList<>();
    for (ZoneRecord record : records) {
      rows.add(new Row(rows.size(), record));
    }
    return rows;
  }
}
