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
      revert(List.of(row));
    }
  }

  /** Drafts the deletion of reverse records; those that were only drafted disappear. */
  void delete(List<ReverseRow> rows) {
    drafts.together(
        () -> {
          revert(rows.stream().filter(row -> row.before().isEmpty()).toList());
          rows.stream()
              .filter(row -> row.before().isPresent())
              .map(row -> new Change.OfReverse(row.account(), row.before(), Optional.empty()))
              .forEach(drafts::put);
        });
  }

  /** Takes the drafts of reverse records back. */
  void revert(List<ReverseRow> rows) {
    drafts.remove(rows.stream().flatMap(row -> row.draftId().stream().boxed()).toList());
  }
}
