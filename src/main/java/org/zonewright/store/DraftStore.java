package org.zonewright.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Drafts, which unlike the cache cannot be read again: they name their zone by account and name and
 * do not depend on cached rows. To change several at once, or nothing, use {@link
 * Database#atomically}; to be able to take it back, {@link UndoLog#record}.
 */
public final class DraftStore {

  private final Database database;

  public DraftStore(Database database) {
    this.database = database;
  }

  /** All drafts, oldest first. */
  public List<DraftEntry> all() {
    return database.read(session -> DraftRows.list(session, ""));
  }

  /** Drafts of records, start of authority, creation and deletion of one zone, oldest first. */
  public List<DraftEntry> of(ZoneRef zone) {
    return database.read(session -> DraftRows.of(session, zone));
  }

  /** The drafts of several zones as {@link #of(ZoneRef)} tells them; zones without are left out. */
  public Map<ZoneRef, List<DraftEntry>> of(Collection<ZoneRef> zones) {
    return database.read(session -> DraftRows.several(session, zones));
  }

  /** Drafts of reverse records of one account, oldest first. */
  public List<DraftEntry> reverse(AccountId account) {
    return database.read(session -> DraftRows.reverse(session, account));
  }

  /** One draft. */
  public Optional<DraftEntry> find(long id) {
    return database.read(
        session -> DraftRows.list(session, "WHERE draft.id = ?", id).stream().findFirst());
  }

  /** Number of drafts per zone. */
  public Map<ZoneRef, Integer> counts() {
    return database.read(DraftRows::counts);
  }

  /** Number of all drafts. */
  public int count() {
    return database.read(session -> Math.toIntExact(session.number("SELECT count(*) FROM draft")));
  }

  /** The drafts of records of one zone that touch one of these record sets, oldest first. */
  public List<DraftEntry> touching(ZoneRef zone, Collection<RecordSetKey> sets) {
    return database.read(session -> DraftedObjects.touching(session, zone, sets));
  }

  /** The drafts of start of authority, creation or deletion of one zone, oldest first. */
  public List<DraftEntry> ofWhole(ZoneRef zone) {
    return database.read(session -> DraftedObjects.ofWhole(session, zone));
  }

  /** The drafts of reverse records of that address, before or after, oldest first. */
  public List<DraftEntry> reverse(AccountId account, IpAddress ip) {
    return database.read(session -> DraftedObjects.reverse(session, account, ip));
  }

  /** What a draft says, without what it was begun on. */
  public Optional<Change> change(long id) {
    return database.read(session -> DraftRows.change(session, id));
  }

  /** The draft that deletes this very record of a zone, the oldest if there are several. */
  public Optional<Long> deletion(ZoneRef zone, ResourceRecord record) {
    return database.read(session -> DraftedObjects.deletion(session, zone, record));
  }

  /** Adds a draft and returns its id. */
  public long add(Change change, List<ResourceRecord> baseSets, Instant at) {
    return database.write(session -> new DraftWriter(session).add(change, baseSets, at));
  }

  /** Adds drafts of one zone that were begun on the same, which is written and compared once. */
  public void addAll(List<? extends Change> changes, List<ResourceRecord> baseSets, Instant at) {
    database.write(session -> new DraftWriter(session).addAll(changes, baseSets, at));
  }

  /** Adds the draft of a record that is begun on what is cached, and returns its id. */
  public long begin(Change.OfRecord change, Instant at) {
    return database.write(session -> new DraftWriter(session).begin(change, at));
  }

  /**
   * Lets the draft of a record say something else. The record sets that it has touched so far stay
   * its base, of others it is what is cached. Nothing happens if there is no draft of that id.
   */
  public void edit(long id, Change.OfRecord change, Instant at) {
    database.write(
        session ->
            new DraftWriter(session)
                .replace(id, at, (writer, earlier) -> writer.follow(change, earlier)));
  }

  /** Replaces what a draft says; nothing happens if there is none of that id. */
  public void replace(long id, Change change, List<ResourceRecord> baseSets, Instant at) {
    database.write(
        session ->
            new DraftWriter(session)
                .replace(id, at, (writer, _) -> writer.write(change, baseSets)));
  }

  /**
   * Lets drafts of one zone say something else that was begun on the same; nothing happens for ids
   * of which there is no draft.
   */
  public void replaceAll(
      Map<Long, ? extends Change> changes, List<ResourceRecord> baseSets, Instant at) {
    database.write(session -> new DraftWriter(session).replaceAll(changes, baseSets, at));
  }

  /**
   * Moves the bases of all drafts of a zone along with what we did to it ourselves.
   *
   * @param before the record that is gone; a base that does not have it stays
   * @param after the record that is there now; a base that has it already stays
   * @return whether there was any such draft
   */
  public boolean advance(
      ZoneRef zone, Optional<ResourceRecord> before, Optional<ResourceRecord> after) {
    return database.write(session -> new DraftWriter(session).advance(zone, before, after));
  }

  /**
   * Lets the draft of a record speak of the same record under another provider id. What can be
   * taken back stays so.
   */
  public void follow(long id, ZoneRecord before) {
    database.write(session -> new DraftWriter(session).follow(id, before));
  }

  /** Puts a removed draft back under its own id, or makes one be again what it was. */
  public void restore(DraftEntry entry) {
    database.write(session -> new DraftWriter(session).restore(entry));
  }

  /** Removes drafts. */
  public void remove(List<Long> ids) {
    database.write(session -> new DraftWriter(session).remove(ids));
  }
}
