package org.zonewright.ui.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.zonewright.model.Change;
import org.zonewright.store.DraftEntry;

/**
 * Which draft a cached record has while several edits are written as one. The drafts are read once
 * for all of them, and anew only for a record that was edited since.
 */
final class DraftIds {

  private final Supplier<List<DraftEntry>> drafts;
  private final Map<String, Long> known = new HashMap<>();
  private final Set<String> edited = new HashSet<>();
  private boolean read;

  DraftIds(Supplier<List<DraftEntry>> drafts) {
    this.drafts = drafts;
  }

  /** The draft of a record that is about to be edited; empty if it has none. */
  OptionalLong ofEdited(String recordId) {
    if (!read || edited.contains(recordId)) {
      readAnew();
    }
    edited.add(recordId);
    Long id = known.get(recordId);
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }

  private void readAnew() {
    known.clear();
    edited.clear();
    for (DraftEntry draft : drafts.get()) {
      if (draft.change() instanceof Change.OfRecord change) {
        change.before().ifPresent(record -> known.putIfAbsent(record.id(), draft.id()));
      }
    }
    read = true;
  }
}
