package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zonewright.account.Accounts;
import org.zonewright.change.DraftRow;
import org.zonewright.change.Drafts;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.LockStore;
import org.zonewright.store.ZoneGlance;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/** The zones and drafts of the store. */
public final class StoredRecords implements RecordSource {

  /** From so many records on, reading them all takes longer than a glance. */
  private static final int LARGE = 5_000;

  /** More than any window shows at once. */
  private static final int FIRST = 200;

  private final Accounts accounts;
  private final ZoneStore zones;
  private final Drafts drafts;
  private final LockStore locks;
  private final ZoneGlance glance;

  /** Over the store. */
  public StoredRecords(
      Accounts accounts, ZoneStore zones, Drafts drafts, LockStore locks, ZoneGlance glance) {
    this.accounts = accounts;
    this.zones = zones;
    this.drafts = drafts;
    this.locks = locks;
    this.glance = glance;
  }

  @Override
  public List<RecordRow> beginning(ZoneRef zone) {
    boolean soonReadWhole =
        zones
            .summary(zone)
            .map(found -> found.records() < LARGE || found.drafts() > 0)
            .orElse(true);
    if (soonReadWhole) {
      return List.of();
    }
    Set<RecordSetKey> locked = locks.of(zone);
    return glance.firstRecords(zone, FIRST).stream()
        .map(StoredRecords::unchanged)
        .map(
            row ->
                RecordRow.of(row, zone.name(), List.of(), locked.contains(row.shown().recordSet())))
        .toList();
  }

  private static DraftRow unchanged(ZoneRecord record) {
    return new DraftRow(OptionalLong.empty(), Optional.of(record), Optional.of(record.data()));
  }

  @Override
  public Optional<ZoneView> read(ZoneRef zone) {
    Optional<Account> account = accounts.find(zone.account());
    Optional<ZoneSummary> summary = zones.summary(zone);
    if (account.isEmpty() || summary.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ZoneView(
            account.get(),
            accounts.capabilities(account.get()),
            summary.get(),
            glance.soa(zone),
            drafts.rows(zone),
            drafts.snapshot(zone),
            locks.of(zone)));
  }

  @Override
  public long add(ZoneRef zone, ResourceRecord record) {
    return drafts.add(zone, record);
  }

  @Override
  public void edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
    drafts.edit(zone, row, after);
  }

  @Override
  public void delete(ZoneRef zone, DraftRow row) {
    drafts.delete(zone, row);
  }

  @Override
  public void revert(ZoneRef zone, DraftRow row) {
    drafts.revert(zone, row);
  }

  @Override
  public void discard(ZoneRef zone) {
    drafts.discard(zone);
  }

  @Override
  public void draft(Change.OfSoa change) {
    drafts.put(change);
  }

  @Override
  public List<DraftEntry> snapshot(ZoneRef zone) {
    return drafts.snapshot(zone);
  }

  @Override
  public void asOneEdit(ZoneRef zone, Runnable edits) {
    drafts.asOneEdit(
        zone,
        () -> {
          edits.run();
          return zone;
        });
  }

  @Override
  public UndoState undoState(ZoneRef zone) {
    return new UndoState(drafts.canUndo(zone), drafts.canRedo(zone));
  }

  @Override
  public void undo(ZoneRef zone) {
    drafts.undo(zone);
  }

  @Override
  public void redo(ZoneRef zone) {
    drafts.redo(zone);
  }

  @Override
  public void lock(ZoneRef zone, Set<RecordSetKey> sets, boolean locked) {
    for (RecordSetKey set : sets) {
      if (locked) {
        locks.lock(zone, set);
      } else {
        locks.unlock(zone, set);
      }
    }
  }
}
