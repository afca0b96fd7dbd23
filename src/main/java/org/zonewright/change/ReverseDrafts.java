package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;

/** The drafts of reverse records against what is cached. */
final class ReverseDrafts {

  private final DraftStore drafts;
  private final ReverseStore reverse;

  ReverseDrafts(Database database) {
    this.drafts = new DraftStore(database);
    this.reverse = new ReverseStore(database);
  }

  /** The conflict of a draft, if there is one. */
  Optional<Conflict.OfReverse> conflict(DraftEntry entry) {
    return entry.change() instanceof Change.OfReverse change ? conflict(change) : Optional.empty();
  }

  /** The conflict of a change, if there is one. */
  Optional<Conflict.OfReverse> conflict(Change.OfReverse change) {
    if (reverse.fetchedAt(change.account()).isEmpty()) {
      return Optional.empty();
    }
    IpAddress ip = ip(change);
    Optional<ReverseData> base = change.before().map(ReverseRecord::data);
    Optional<ReverseData> theirs = cached(change.account(), ip).map(ReverseRecord::data);
    Optional<ReverseData> mine = change.after();
    return theirs.equals(base) || theirs.equals(mine)
        ? Optional.empty()
        : Optional.of(new Conflict.OfReverse(change.account(), ip, base, theirs, mine));
  }

  /**
   * Removes the draft if what it wishes is there already, and lets it speak of the record that is
   * there now if that has another id.
   *
   * @return number of drafts moved or removed
   */
  int mergeSilently(DraftEntry entry) {
    if (!(entry.change() instanceof Change.OfReverse change)
        || reverse.fetchedAt(change.account()).isEmpty()) {
      return 0;
    }
    Optional<ReverseRecord> theirs = cached(change.account(), ip(change));
    boolean same = theirs.map(ReverseRecord::id).equals(change.before().map(ReverseRecord::id));
    boolean agreed = theirs.map(ReverseRecord::data).equals(change.after());
    if (conflict(change).isPresent() || (same && !agreed)) {
      return 0;
    }
    redraft(entry, change.account(), theirs, change.after());
    return 1;
  }

  /** Drafts what was chosen. */
  void resolve(Conflict.OfReverse conflict, DraftEntry entry, ConflictChoice choice) {
    Optional<ReverseRecord> theirs = cached(conflict.account(), conflict.ip());
    Optional<ReverseData> wanted =
        switch (choice) {
          case BASE -> conflict.base();
          case THEIRS -> conflict.theirs();
          case MINE -> conflict.mine();
          case BOTH -> throw new IllegalArgumentException("an address has one reverse record");
        };
    redraft(entry, conflict.account(), theirs, wanted);
  }

  private void redraft(
      DraftEntry entry,
      AccountId account,
      Optional<ReverseRecord> theirs,
      Optional<ReverseData> wanted) {
    if (wanted.equals(theirs.map(ReverseRecord::data))) {
      drafts.remove(List.of(entry.id()));
    } else {
      drafts.replace(
          entry.id(), new Change.OfReverse(account, theirs, wanted), List.of(), entry.changedAt());
    }
  }

  private static IpAddress ip(Change.OfReverse change) {
    return change.before().map(ReverseRecord::data).or(change::after).orElseThrow().ip();
  }

  private Optional<ReverseRecord> cached(AccountId account, IpAddress ip) {
    return reverse.byAddress(ip).stream()
        .filter(record -> record.account().equals(account))
        .findFirst();
  }
}
