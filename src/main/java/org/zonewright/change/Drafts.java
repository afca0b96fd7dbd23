package org.zonewright.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.UndoLog;
import org.zonewright.store.ZoneBatch;
import org.zonewright.store.ZoneStore;

/**
 * The user's drafts: every call has written to disk when it returns, and is one edit of its zone
 * that can be taken back, also after a restart; not so drafts of reverse records, which are in no
 * zone. A draft that comes to say what is there anyway is removed. What a draft started from stays
 * what it was when the draft was begun, however often it is edited and the cache is synced; only
 * {@link Conflicts} moves it. Drafts of zones that are gone stay.
 */
public final class Drafts {

  private final Database database;
  private final DraftStore drafts;
  private final UndoLog log;
  private final ZoneStore zones;
  private final ZoneBatch batch;
  private final RecordDrafts records;
  private final ObjectDrafts objects;

  public Drafts(Database database, Clock clock) {
    this.database = database;
    this.drafts = new DraftStore(database);
    this.log = new UndoLog(database);
    this.zones = new ZoneStore(database);
    this.batch = new ZoneBatch(database);
    this.records = new RecordDrafts(drafts, clock);
    this.objects = new ObjectDrafts(database, clock);
  }

  /** The zone's cached records with the drafts laid over them, in DNS order. */
  public List<DraftRow> rows(ZoneRef zone) {
    return DraftOverlay.rows(cached(zone), drafts.of(zone));
  }

  /** Like {@link #rows(ZoneRef)}, of several zones, which are read together. */
  public Map<ZoneRef, List<DraftRow>> rows(Collection<ZoneRef> of) {
    Map<ZoneRef, CachedZone> contents = batch.contents(of);
    Map<ZoneRef, List<DraftEntry>> drafted = drafts.of(of);
    Map<ZoneRef, List<DraftRow>> rows = new LinkedHashMap<>();
    for (ZoneRef zone : of) {
      CachedZone content = contents.get(zone);
      rows.put(
          zone,
          DraftOverlay.rows(
              content == null ? List.of() : content.records(),
              drafted.getOrDefault(zone, List.of())));
    }
    return rows;
  }

  /**
   * Makes several calls one edit of that zone, which is taken back at once; all of it is written,
   * or nothing.
   */
  public <T> T asOneEdit(ZoneRef zone, Supplier<T> edits) {
    return log.record(zone, edits);
  }

  /** Writes all that several calls write, or nothing; each stays an edit of its zone. */
  public void together(Runnable edits) {
    database.atomically(
        () -> {
          edits.run();
          return edits;
        });
  }

  /** Whether an edit of the zone's drafts can be taken back. */
  public boolean canUndo(ZoneRef zone) {
    return log.canUndo(zone);
  }

  /** Whether an edit that was taken back can be made again. */
  public boolean canRedo(ZoneRef zone) {
    return log.canRedo(zone);
  }

  /**
   * Takes the latest edit of the zone's drafts back.
   *
   * @return false if there is nothing to take back
   */
  public boolean undo(ZoneRef zone) {
    return log.undo(zone);
  }

  /**
   * Makes the edit that was taken back last again.
   *
   * @return false if there is none
   */
  public boolean redo(ZoneRef zone) {
    return log.redo(zone);
  }

  /**
   * Drafts a new record and returns its draft id. Where the same record is drafted to be deleted,
   * that draft is taken back instead.
   */
  public long add(ZoneRef zone, ResourceRecord record) {
    return asOneEdit(zone, () -> records.add(zone, record));
  }

  /**
   * Drafts another form of a row.
   *
   * @return the row's draft id; empty if the row is now what it was
   */
  public Optional<Long> edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
    return asOneEdit(zone, () -> records.edit(zone, row, after));
  }

  /** Drafts the deletion of a row; a row that was only drafted disappears. */
  public void delete(ZoneRef zone, DraftRow row) {
    asOneEdit(zone, () -> records.delete(zone, row));
  }

  /** Takes the draft of a row back. */
  public void revert(ZoneRef zone, DraftRow row) {
    row.draftId().ifPresent(id -> remove(List.of(id)));
  }

  /** Takes all drafts of a zone back and returns them. */
  public List<DraftEntry> discard(ZoneRef zone) {
    List<DraftEntry> entries = drafts.of(zone);
    remove(entries.stream().map(DraftEntry::id).toList());
    return entries;
  }

  /** The drafts of a zone as they are. */
  public List<DraftEntry> snapshot(ZoneRef zone) {
    return drafts.of(zone);
  }

  /** Makes the drafts of a zone be exactly {@code entries}. */
  public void restore(ZoneRef zone, List<DraftEntry> entries) {
    asOneEdit(zone, () -> restoreNow(zone, entries));
  }

  private List<DraftEntry> restoreNow(ZoneRef zone, List<DraftEntry> entries) {
    List<DraftEntry> present = drafts.of(zone);
    Set<Long> presentIds = present.stream().map(DraftEntry::id).collect(Collectors.toSet());
    for (DraftEntry entry : entries) {
      if (presentIds.remove(entry.id())) {
        drafts.replace(entry.id(), entry.change(), entry.baseSets(), entry.changedAt());
      } else {
        drafts.restore(entry);
      }
    }
    drafts.remove(List.copyOf(presentIds));
    return present;
  }

  /**
   * Drafts any other change (start of authority, zone creation or deletion, reverse record),
   * replacing an earlier draft of the same object, whose base is kept.
   *
   * @return the draft's id; 0 if the object is now to be what it was, so that no draft is left
   */
  public long put(Change change) {
    return change
        .zoneRef()
        .map(zone -> asOneEdit(zone, () -> objects.put(change)))
        .orElseGet(() -> objects.put(change));
  }

  /** Takes single drafts back, as one edit in each zone. */
  public void remove(List<Long> ids) {
    Map<Optional<ZoneRef>, List<Long>> byZone = new LinkedHashMap<>();
    for (long id : ids) {
      drafts
          .find(id)
          .ifPresent(
              entry ->
                  byZone.computeIfAbsent(entry.change().zoneRef(), _ -> new ArrayList<>()).add(id));
    }
    byZone.forEach(
        (zone, those) ->
            zone.ifPresentOrElse(
                there -> asOneEdit(there, () -> removeNow(those)), () -> removeNow(those)));
  }

  private List<Long> removeNow(List<Long> ids) {
    drafts.remove(ids);
    return ids;
  }

  /** Everything that is drafted, also in zones that are gone, oldest first. */
  public List<DraftEntry> all() {
    return drafts.all();
  }

  /**
   * A record of the cache as a change that does nothing yet, for callers that plan without drafts.
   */
  public static Change.OfRecord change(
      ZoneRef zone, Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(zone, before, after);
  }

  private List<ZoneRecord> cached(ZoneRef zone) {
    return zones.content(zone).map(CachedZone::records).orElse(List.of());
  }
}
