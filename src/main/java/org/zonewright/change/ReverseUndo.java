package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.Tally.Fate;
import org.zonewright.change.Tally.Inverse;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;

/** Inverts changes of reverse records. */
final class ReverseUndo {

  private final ReverseStore records;
  private final DraftStore drafts;

  ReverseUndo(Database database) {
    this.records = new ReverseStore(database);
    this.drafts = new DraftStore(database);
  }

  /**
   * The inverse of a change that was done.
   *
   * @param id the id it used at the provider
   */
  Inverse inverse(Change.OfReverse done, String id) {
    Optional<ReverseData> wanted = done.before().map(ReverseRecord::data);
    IpAddress ip = done.after().or(() -> wanted).orElseThrow().ip();
    Optional<ReverseRecord> now =
        records.byAddress(ip).stream()
            .filter(record -> record.account().equals(done.account()))
            .findFirst();
    if (now.map(ReverseRecord::data).equals(wanted)) {
      return new Inverse(done, Fate.ALREADY_SO);
    }
    Change.OfReverse inverse =
        new Change.OfReverse(
            done.account(), done.after().map(data -> base(done, data, id, now)), wanted);
    return new Inverse(inverse, fate(inverse, ip));
  }

  /** What we made of it; where it is something else by now, that shows as a conflict. */
  private static ReverseRecord base(
      Change.OfReverse done, ReverseData made, String id, Optional<ReverseRecord> now) {
    return now.filter(record -> record.data().equals(made))
        .orElseGet(
            () ->
                new ReverseRecord(
                    done.account(),
                    now.map(ReverseRecord::id).orElse(id),
                    made,
                    Optional.empty(),
                    Optional.empty()));
  }

  private Fate fate(Change.OfReverse inverse, IpAddress ip) {
    List<Change> drafted =
        drafts.reverse(inverse.account(), ip).stream().map(entry -> entry.change()).toList();
    if (drafted.isEmpty()) {
      return Fate.DRAFTED;
    }
    return drafted.contains(inverse) ? Fate.ALREADY_SO : Fate.IN_THE_WAY;
  }
}
