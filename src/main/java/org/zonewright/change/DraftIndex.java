package org.zonewright.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** The drafts of a zone, to be asked of each of many other changes whether they meet. */
final class DraftIndex {

  private final Set<Change> changes = new HashSet<>();
  private final Set<DraftedObject> objects = new HashSet<>();
  private final Set<ResourceRecord> added = new HashSet<>();
  private final Set<ResourceRecord> taken = new HashSet<>();
  private final Set<String> takenIds = new HashSet<>();
  private final boolean zoneDeletion;

  DraftIndex(List<Change> drafts) {
    for (Change change : drafts) {
      changes.add(change);
      objects.add(DraftedObject.of(change));
      if (change instanceof Change.OfRecord record) {
        note(record);
      }
    }
    zoneDeletion = drafts.stream().anyMatch(Change.ZoneDeletion.class::isInstance);
  }

  private void note(Change.OfRecord draft) {
    if (draft.before().isPresent()) {
      ZoneRecord before = draft.before().get();
      taken.add(before.data());
      takenIds.add(before.id());
    } else {
      draft.after().ifPresent(added::add);
    }
  }

  /** Whether this very change is drafted. */
  boolean contains(Change change) {
    return changes.contains(change);
  }

  /** Whether something is drafted about the same object. */
  boolean concerns(Change change) {
    return objects.contains(DraftedObject.of(change));
  }

  /** Whether something is drafted of the same record, or the deletion of the whole zone. */
  boolean isInTheWay(Change.OfRecord change) {
    if (zoneDeletion) {
      return true;
    }
    return change
        .before()
        .map(mine -> taken.contains(mine.data()) || takenIds.contains(mine.id()))
        .orElseGet(() -> change.after().filter(added::contains).isPresent());
  }
}
