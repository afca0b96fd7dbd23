package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftStore;

/** Makes, continues and ends drafts of single records. */
final class RecordDrafts {

  private final DraftStore drafts;
  private final Clock clock;

  RecordDrafts(DraftStore drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Drafts a new record, or takes the draft of its deletion back. */
  long add(ZoneRef zone, ResourceRecord record) {
    Optional<Long> deletion = drafts.deletion(zone, record);
    deletion.ifPresent(this::remove);
    return deletion.orElseGet(
        () -> begin(new Change.OfRecord(zone, Optional.empty(), Optional.of(record))));
  }

  /** Drafts another form of a row; empty if the row is now what it was. */
  Optional<Long> edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
    Optional<Long> entry = entry(row);
    if (row.before().isPresent() && row.before().get().data().equals(after)) {
      entry.ifPresent(this::remove);
      return Optional.empty();
    }
    if (entry.isEmpty()) {
      return Optional.of(begin(new Change.OfRecord(zone, row.before(), Optional.of(after))));
    }
    return Optional.of(continueWith(zone, entry.get(), Optional.of(after)));
  }

  /** Drafts the deletion of a row, and returns the draft that it had. */
  Optional<Long> delete(ZoneRef zone, DraftRow row) {
    Optional<Long> entry = entry(row);
    if (row.before().isEmpty()) {
      entry.ifPresent(this::remove);
    } else if (entry.isEmpty()) {
      begin(new Change.OfRecord(zone, row.before(), Optional.empty()));
    } else {
      continueWith(zone, entry.get(), Optional.empty());
    }
    return entry;
  }

  /** The row's draft, if it still stands. */
  private Optional<Long> entry(DraftRow row) {
    return row.draftId().stream().boxed().filter(id -> drafts.change(id).isPresent()).findFirst();
  }

  private long begin(Change.OfRecord change) {
    return drafts.begin(change, clock.instant());
  }

  private long continueWith(ZoneRef zone, long id, Optional<ResourceRecord> after) {
    Change said = drafts.change(id).orElseThrow();
    if (!(said instanceof Change.OfRecord(var _, var before, var _))) {
      throw new IllegalArgumentException("not the draft of a record: " + id);
    }
    Change.OfRecord change = new Change.OfRecord(zone, before, after);
    if (!change.equals(said)) {
      drafts.edit(id, change, clock.instant());
    }
    return id;
  }

  private void remove(long id) {
    drafts.remove(List.of(id));
  }
}
