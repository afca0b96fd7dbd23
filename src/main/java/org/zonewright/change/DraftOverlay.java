package org.zonewright.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.DraftEntry;

/** Lays drafts over cached records. */
final class DraftOverlay {

  private static final Comparator<DraftRow> ORDER =
      Comparator.comparing(DraftRow::shown, ResourceRecord.ORDER);

  private DraftOverlay() {}

  /**
   * One row per record, in DNS order.
   *
   * @param cached the cached records in DNS order
   * @param drafts the zone's drafts, of which those of records count
   */
  static List<DraftRow> rows(List<ZoneRecord> cached, List<DraftEntry> drafts) {
    RecordPool pool = new RecordPool(cached);
    List<DraftRow> touched = new ArrayList<>();
    for (DraftEntry entry : drafts) {
      if (entry.change() instanceof Change.OfRecord(var _, var before, var after)) {
        // a base that the cache no longer has is shown as the user knew it
        Optional<ZoneRecord> base = before.map(record -> pool.take(record).orElse(record));
        if (base.isPresent() || after.isPresent()) {
          touched.add(new DraftRow(OptionalLong.of(entry.id()), base, after));
        }
      }
    }
    touched.sort(ORDER);
    return merge(pool.rest(), touched);
  }

  /** Both lists are in order; the drafted rows are few, so that each is put in by binary search. */
  private static List<DraftRow> merge(List<ZoneRecord> untouched, List<DraftRow> touched) {
    List<DraftRow> plain = new ArrayList<>(untouched.size());
    for (ZoneRecord record : untouched) {
      plain.add(
          new DraftRow(OptionalLong.empty(), Optional.of(record), Optional.of(record.data())));
    }
    List<DraftRow> rows = new ArrayList<>(plain.size() + touched.size());
    int done = 0;
    for (DraftRow row : touched) {
      int found = Collections.binarySearch(plain, row, ORDER);
      int place = Math.max(done, found < 0 ? -found - 1 : found);
      rows.addAll(plain.subList(done, place));
      rows.add(row);
      done = place;
    }
    rows.addAll(plain.subList(done, plain.size()));
    return rows;
  }
}
