package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.Drafts;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ReverseRow;

/** Turns what the user does to reverse records into drafts. Writes the store. */
final class ReverseDrafts {

  private final Drafts drafts;

  ReverseDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Drafts a new reverse record. */
  void create(AccountId account, ReverseData data) {
    drafts.put(new Change.OfReverse(account, Optional.empty(), Optional.of(data)));
  }

  /** Drafts another form of a reverse record. */
  void change(ReverseRow row, ReverseData data) {
    boolean otherObject = row.before().isEmpty() && !row.shown().ip().equals(data.ip());
    drafts.put(new Change.OfReverse(row.account(), row.before(), Optional.of(data)));
    // only now, so that nothing that was typed is lost if this is as far as it gets
    if (otherObject) {
      revert(row);
    }
  }

  /** Drafts the deletion of a reverse record; one that was only drafted disappears. */
  void delete(ReverseRow row) {
    if (row.before().isEmpty()) {
      revert(row);
    } else {
      drafts.put(new Change.OfReverse(row.account(), row.before(), Optional.empty()));
    }
  }

  /** Takes the draft of a reverse record back. */
  void revert(ReverseRow row) {
    row.draftId().ifPresent(id -> drafts.remove(List.of(id)));
  }
}
