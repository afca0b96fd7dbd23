package org.zonewright.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.change.SentChanges.Sent;
import org.zonewright.model.Change;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.UndoLog;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/**
 * Settles drafts of steps that were sent and have not ended, where the cache shows that they were
 * done: the program was killed before it could note that, and a sync has brought it since. The
 * journal stays as it is, so that going on with the change set asks the provider itself.
 */
final class SeenDone {

  private final JournalStore journal;
  private final DraftSettlement settlement;
  private final UndoLog log;
  private final ZoneStore zones;
  private final ReverseStore reverse;

  SeenDone(Database database) {
    this.journal = new JournalStore(database);
    this.settlement = new DraftSettlement(database);
    this.log = new UndoLog(database);
    this.zones = new ZoneStore(database);
    this.reverse = new ReverseStore(database);
  }

  /** Whether there is anything of which it is not known whether it was done. */
  boolean isAny() {
    return journal.isAnyUnsettled();
  }

  /** Settles all, and returns how many changes moved or removed a draft. */
  int settle() {
    Map<ZoneRef, Boolean> whole = new HashMap<>();
    int settled = 0;
    for (JournalStep step : journal.unsettled()) {
      for (JournalChange entry : step.entries()) {
        if (isSeen(entry, whole) && settlement.settle(entry.change(), entry.draftId())) {
          entry.change().zoneRef().ifPresent(log::clear);
          settled++;
        }
      }
    }
    return settled;
  }

  private boolean isSeen(JournalChange entry, Map<ZoneRef, Boolean> whole) {
    return switch (entry.change()) {
      case Change.OfRecord c ->
          whole.computeIfAbsent(c.zone(), this::isWhole)
              && new Sent(c, entry.draftId()).isIn(set -> cached(c.zone(), set));
      case Change.ZoneCreation c ->
          whole.computeIfAbsent(c.zone(), this::isWhole)
              && c.records().stream()
                  .map(r -> new Change.OfRecord(c.zone(), Optional.empty(), Optional.of(r)))
                  .map(r -> new Sent(r, OptionalLong.empty()))
                  .allMatch(sent -> sent.isIn(set -> cached(c.zone(), set)));
      case Change.OfSoa c ->
          zones
              .content(c.zone())
              .flatMap(CachedZone::soa)
              .filter(soa -> c.after().withSerial(soa.serial()).equals(soa))
              .isPresent();
      case Change.OfReverse c -> isSeen(c);
      case Change.ZoneDeletion _ -> false;
    };
  }

  private boolean isWhole(ZoneRef zone) {
    return zones
        .summary(zone)
        .filter(ZoneSummary::complete)
        .filter(summary -> !summary.gone())
        .isPresent();
  }

  /** What the provider failed to publish was not done. */
  private List<ResourceRecord> cached(ZoneRef zone, RecordSetKey set) {
    return zones.recordSet(zone, set).stream()
        .filter(record -> record.state() != ProvisioningState.FAILED)
        .map(ZoneRecord::data)
        .toList();
  }

  private boolean isSeen(Change.OfReverse change) {
    if (reverse.fetchedAt(change.account()).isEmpty()) {
      return false;
    }
    Optional<ReverseData> wished = change.after();
    ReverseData about = change.before().map(ReverseRecord::data).or(() -> wished).orElseThrow();
    Optional<ReverseRecord> there =
        reverse.byAddress(wished.orElse(about).ip()).stream()
            .filter(record -> record.account().equals(change.account()))
            .findFirst();
    return there.map(ReverseRecord::data).equals(wished);
  }
}
