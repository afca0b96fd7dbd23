package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.ZoneStore;

/**
 * Joins reverse records, their drafts and the forward records of all cached zones. What it takes is
 * proportional to their number.
 */
public final class ReverseTable {

  private record Key(AccountId account, String id) {}

  private static final Comparator<ReverseRow> ORDER =
      Comparator.comparing((ReverseRow row) -> row.shown().ip())
          .thenComparing(row -> row.account().text());

  private final ReverseStore reverse;
  private final DraftStore drafts;
  private final ZoneStore zones;

  public ReverseTable(Database database) {
    this.reverse = new ReverseStore(database);
    this.drafts = new DraftStore(database);
    this.zones = new ZoneStore(database);
  }

  /** All rows, by address in numeric order. */
  public List<ReverseRow> rows() {
    List<ReverseRecord> cached = reverse.all();
    List<DraftEntry> entries = drafts.all();
    Map<Key, DraftEntry> byRecord = new HashMap<>();
    List<DraftEntry> additions = new ArrayList<>();
    for (DraftEntry entry : entries) {
      if (entry.change() instanceof Change.OfReverse(var account, var before, var _)) {
        before.ifPresentOrElse(
            record -> byRecord.put(new Key(account, record.id()), entry),
            () -> additions.add(entry));
      }
    }
    ForwardLookup forward = ForwardLookup.ofAll(zones, reverse.forwardRecords());
    List<ReverseRow> rows = new ArrayList<>();
    Set<Key> present = new HashSet<>();
    for (ReverseRecord record : cached) {
      Key key = new Key(record.account(), record.id());
      present.add(key);
      rows.add(row(record, Optional.ofNullable(byRecord.get(key)), forward));
    }
    // a draft whose record the cache no longer has is shown as the user knew it
    byRecord.forEach(
        (key, entry) -> {
          if (!present.contains(key)) {
            additions.add(entry);
          }
        });
    additions.forEach(entry -> draftedRow(entry, forward).ifPresent(rows::add));
    rows.sort(ORDER);
    return rows;
  }

  /** The forward check of one reverse record, as the user types it. */
  public ForwardCheck check(ReverseData data) {
    return ForwardLookup.ofEach(zones).check(data);
  }

  private static ReverseRow row(
      ReverseRecord record, Optional<DraftEntry> draft, ForwardLookup forward) {
    Optional<ReverseData> after =
        draft.isPresent() && draft.get().change() instanceof Change.OfReverse change
            ? change.after()
            : Optional.of(record.data());
    return new ReverseRow(
        record.account(),
        draft.map(entry -> OptionalLong.of(entry.id())).orElse(OptionalLong.empty()),
        Optional.of(record),
        after,
        forward.check(after.orElse(record.data())));
  }

  private static Optional<ReverseRow> draftedRow(DraftEntry entry, ForwardLookup forward) {
    if (!(entry.change() instanceof Change.OfReverse(var account, var before, var after))) {
      return Optional.empty();
    }
    return after
        .or(() -> before.map(ReverseRecord::data))
        .map(
            shown ->
                new ReverseRow(
                    account, OptionalLong.of(entry.id()), before, after, forward.check(shown)));
  }
}
