package org.zonewright.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.change.Tally.Inverse;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;
import org.zonewright.store.UndoLog;

/**
 * Takes change sets back by drafting their inverse, which then goes through plan, checks and
 * conflicts like any other draft. What was changed again since shows as a conflict.
 */
public final class Undo {

  private final Database database;
  private final JournalStore journal;
  private final DraftStore drafts;
  private final UndoLog log;
  private final Clock clock;

  public Undo(Database database, Clock clock) {
    this.database = database;
    this.journal = new JournalStore(database);
    this.drafts = new DraftStore(database);
    this.log = new UndoLog(database);
    this.clock = clock;
  }

  /**
   * Drafts the inverse of the steps that were done, as one edit in each zone.
   *
   * @throws IllegalArgumentException if there is no such change set
   */
  public UndoDraft draft(long changeSet) {
    if (journal.find(changeSet).isEmpty()) {
      throw new IllegalArgumentException("no such change set: " + changeSet);
    }
    Map<Optional<ZoneRef>, List<JournalStep>> byZone = new LinkedHashMap<>();
    for (JournalStep step : journal.steps(changeSet).reversed()) {
      if (step.status() == JournalStatus.DONE) {
        byZone
            .computeIfAbsent(step.changes().getFirst().zoneRef(), _ -> new ArrayList<>())
            .add(step);
      }
    }
    Tally tally = new Tally();
    database.atomically(
        () -> {
          byZone.forEach(
              (zone, steps) ->
                  zone.ifPresentOrElse(
                      ref -> log.record(ref, () -> zone(ref, steps, tally)),
                      () -> reverse(steps, tally)));
          return tally;
        });
    return tally.result();
  }

  private Tally zone(ZoneRef zone, List<JournalStep> steps, Tally tally) {
    ZoneUndo undo = new ZoneUndo(database, zone);
    for (Inverse inverse : undo.inverses(steps)) {
      draft(inverse, undo.base(inverse.change()), tally);
    }
    return tally;
  }

  private void reverse(List<JournalStep> steps, Tally tally) {
    ReverseUndo undo = new ReverseUndo(database);
    for (JournalStep step : steps) {
      for (Change change : step.changes()) {
        if (change instanceof Change.OfReverse done) {
          draft(undo.inverse(done, step.providerId()), List.of(), tally);
        }
      }
    }
  }

  private void draft(Inverse inverse, List<ResourceRecord> base, Tally tally) {
    switch (inverse.fate()) {
      case DRAFTED -> tally.drafted(drafts.add(inverse.change(), base, clock.instant()));
      case ALREADY_SO -> tally.alreadySo(inverse.change());
      case IN_THE_WAY -> tally.inTheWay(inverse.change());
    }
  }
}
