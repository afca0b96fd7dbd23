package org.zonewright.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ZoneStore;

/**
 * The user's drafts: every call has written to disk when it returns. A draft that comes to say what
 * is there anyway is removed. What a draft started from stays what it was when the draft was begun,
 * however often it is edited and the cache is synced.
 */
public final class Drafts {

  private final DraftStore drafts;
  private final ZoneStore zones;
  private final Clock clock;

  public Drafts(Database database, Clock clock) {
    this.drafts = new DraftStore(database);
    this.zones = new ZoneStore(database);
    this.clock = clock;
  }

  /** The zone's cached records with the drafts laid over them, in DNS order. */
  public List<DraftRow> rows(ZoneRef zone) {
    return DraftOverlay.rows(cached(zone), drafts.of(zone));
  }

  /** Drafts a new record and returns its draft id. */
  public long add(ZoneRef zone, ResourceRecord record) {
    return begin(new Change.OfRecord(zone, Optional.empty(), Optional.of(record)));
  }

  /**
   * Drafts another form of a row.
   *
   * @return the row's draft id; empty if the row is now what it was
   */
  public Optional<Long> edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
    Optional<DraftEntry> entry = entry(row);
    if (row.before().isPresent() && row.before().get().data().equals(after)) {
      entry.ifPresent(e -> drafts.remove(List.of(e.id())));
      return Optional.empty();
    }
    if (entry.isEmpty()) {
      return Optional.of(begin(new Change.OfRecord(zone, row.before(), Optional.of(after))));
    }
    return Optional.of(continueWith(zone, entry.get(), Optional.of(after)));
  }

  /** Drafts the deletion of a row; a row that was only drafted disappears. */
  public void delete(ZoneRef zone, DraftRow row) {
    Optional<DraftEntry> entry = entry(row);
    if (row.before().isEmpty()) {
      entry.ifPresent(e -> drafts.remove(List.of(e.id())));
    } else if (entry.isEmpty()) {
      begin(new Change.OfRecord(zone, row.before(), Optional.empty()));
    } else {
      continueWith(zone, entry.get(), Optional.empty());
    }
  }

  /** Takes the draft of a row back. */
  public void revert(ZoneRef zone, DraftRow row) {
    row.draftId().ifPresent(id -> drafts.remove(List.of(id)));
  }

  /** Takes all drafts of a zone back and returns them, for undo. */
  public List<DraftEntry> discard(ZoneRef zone) {
    List<DraftEntry> entries = drafts.of(zone);
    drafts.remove(entries.stream().map(DraftEntry::id).toList());
    return entries;
  }

  /** The drafts of a zone as they are, for undo. */
  public List<DraftEntry> snapshot(ZoneRef zone) {
    return drafts.of(zone);
  }

  /** Makes the drafts of a zone be exactly {@code entries} (undo and redo). */
  public void restore(ZoneRef zone, List<DraftEntry> entries) {
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
  }

  /**
   * Drafts any other change (start of authority, zone creation or deletion, reverse record),
   * replacing an earlier draft of the same object, whose base is kept.
   *
   * @return the draft's id; 0 if the object is now to be what it was, so that no draft is left
   */
  public long put(Change change) {
    Optional<DraftEntry> earlier =
        drafts.all().stream()
            .filter(entry -> DraftedObject.of(entry.change()).equals(DraftedObject.of(change)))
            .findFirst();
    Change merged =
        earlier.map(entry -> DraftedObject.withBaseOf(entry.change(), change)).orElse(change);
    if (DraftedObject.changesNothing(merged)) {
      earlier.ifPresent(entry -> drafts.remove(List.of(entry.id())));
      return 0;
    }
    if (earlier.isEmpty()) {
      return begin(merged);
    }
    drafts.replace(earlier.get().id(), merged, earlier.get().baseSets(), clock.instant());
    return earlier.get().id();
  }

  /** Takes single drafts back. */
  public void remove(List<Long> ids) {
    drafts.remove(ids);
  }

  /** Everything that is drafted, oldest first. */
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

  private Optional<DraftEntry> entry(DraftRow row) {
    return row.draftId().isPresent() ? drafts.find(row.draftId().getAsLong()) : Optional.empty();
  }

  private long begin(Change change) {
    List<ResourceRecord> base =
        change instanceof Change.OfRecord of ? BaseSets.of(of, data(of.zone())) : List.of();
    return drafts.add(change, base, clock.instant());
  }

  private long continueWith(ZoneRef zone, DraftEntry entry, Optional<ResourceRecord> after) {
    if (!(entry.change() instanceof Change.OfRecord(var _, var before, var earlier))) {
      throw new IllegalArgumentException("not the draft of a record: " + entry.id());
    }
    Change.OfRecord change = new Change.OfRecord(zone, before, after);
    Change.OfRecord old = new Change.OfRecord(zone, before, earlier);
    List<ResourceRecord> base = BaseSets.moved(old, entry.baseSets(), change, data(zone));
    drafts.replace(entry.id(), change, base, clock.instant());
    return entry.id();
  }

  private List<ZoneRecord> cached(ZoneRef zone) {
    return zones.content(zone).map(CachedZone::records).orElse(List.of());
  }

  private List<ResourceRecord> data(ZoneRef zone) {
    return cached(zone).stream().map(ZoneRecord::data).toList();
  }
}
