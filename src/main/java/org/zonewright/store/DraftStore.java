package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
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

  private static final String TOUCHING =
      """
      WHERE change.account = ? AND change.zone = ? AND change.id IN (
        SELECT change FROM change_record WHERE name = ? AND type = ? AND side <> 'base')
      """;

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
    return database.read(
        session ->
            DraftRows.list(
                session,
                "WHERE change.account = ? AND change.zone = ?",
                zone.account().text(),
                zone.name().text()));
  }

  /** Drafts of reverse records of one account, oldest first. */
  public List<DraftEntry> reverse(AccountId account) {
    return database.read(
        session ->
            DraftRows.list(
                session, "WHERE change.account = ? AND change.zone IS NULL", account.text()));
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
    return database.read(
        session -> {
          SortedMap<Long, DraftEntry> found = new TreeMap<>();
          for (RecordSetKey set : sets) {
            DraftRows.list(session, TOUCHING, values(zone, set))
                .forEach(entry -> found.put(entry.id(), entry));
          }
          return List.copyOf(found.values());
        });
  }

  private static Object[] values(ZoneRef zone, RecordSetKey set) {
    return new Object[] {
      zone.account().text(), zone.name().text(), set.name().text(), set.type().mnemonic()
    };
  }

  /** The drafts of start of authority, creation or deletion of one zone, oldest first. */
  public List<DraftEntry> ofWhole(ZoneRef zone) {
    return database.read(
        session ->
            DraftRows.list(
                session,
                "WHERE change.account = ? AND change.zone = ? AND change.kind IN (?, ?, ?)",
                zone.account().text(),
                zone.name().text(),
                ChangeKind.SOA.name(),
                ChangeKind.ZONE_CREATION.name(),
                ChangeKind.ZONE_DELETION.name()));
  }

  /** The drafts of reverse records of that address, before or after, oldest first. */
  public List<DraftEntry> reverse(AccountId account, IpAddress ip) {
    return database.read(
        session ->
            DraftRows.list(
                session,
                "WHERE change.account = ?"
                    + " AND change.id IN (SELECT change FROM change_reverse WHERE ip = ?)",
                account.text(),
                ip.toString()));
  }

  /** What a draft says, without what it was begun on. */
  public Optional<Change> change(long id) {
    return database.read(
        session ->
            ChangeRows.readWithoutBases(session, "SELECT change FROM draft WHERE id = ?", id)
                .values()
                .stream()
                .findFirst()
                .map(ChangeRows.Stored::change));
  }

  /** The draft that deletes this very record of a zone, the oldest if there are several. */
  public Optional<Long> deletion(ZoneRef zone, ResourceRecord record) {
    return database.read(
        session ->
            session.first(
                """
                SELECT draft.id FROM change_record AS gone
                JOIN change ON change.id = gone.change
                JOIN draft ON draft.change = change.id
                WHERE gone.name = ? AND gone.type = ? AND gone.content = ? AND gone.side = 'before'
                  AND gone.ttl = ? AND gone.priority IS ? AND gone.enabled = ?
                  AND change.account = ? AND change.zone = ?
                  AND NOT EXISTS (
                    SELECT 1 FROM change_record AS kept
                    WHERE kept.change = change.id AND kept.side = 'after')
                ORDER BY draft.id LIMIT 1
                """,
                row -> row.getLong(1),
                record.name().text(),
                record.type().mnemonic(),
                record.content(),
                record.ttl(),
                RecordRows.priority(record),
                record.enabled(),
                zone.account().text(),
                zone.name().text()));
  }

  /** Adds a draft and returns its id. */
  public long add(Change change, List<ResourceRecord> baseSets, Instant at) {
    return database.write(
        session ->
            add(session, change, ChangeWriter.ofDrafts(session).write(change, baseSets), at));
  }

  /** Adds drafts of one zone that were begun on the same, which is written and compared once. */
  public void addAll(List<? extends Change> changes, List<ResourceRecord> baseSets, Instant at) {
    database.write(
        session -> {
          ChangeWriter writer = ChangeWriter.ofDrafts(session);
          for (Change change : changes) {
            add(session, change, writer.write(change, baseSets), at);
          }
          return changes.size();
        });
  }

  /** Adds the draft of a record that is begun on what is cached, and returns its id. */
  public long begin(Change.OfRecord change, Instant at) {
    return database.write(
        session -> add(session, change, ChangeWriter.ofDrafts(session).begin(change), at));
  }

  private static long add(Session session, Change change, long row, Instant at)
      throws SQLException {
    session.tell(new StoreEvent.DraftsChanged());
    long id =
        session.number(
            "INSERT INTO draft (change, changed_at) VALUES (?, ?) RETURNING id",
            row,
            StoredTime.number(at));
    added(session, change, id);
    return id;
  }

  /**
   * Lets the draft of a record say something else. The record sets that it has touched so far stay
   * its base, of others it is what is cached. Nothing happens if there is no draft of that id.
   */
  public void edit(long id, Change.OfRecord change, Instant at) {
    replace(id, at, (writer, earlier) -> writer.follow(change, earlier));
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
    return database.write(
        session -> {
          boolean moved = new BaseRows(session, false).advance(zone, before, after) > 0;
          if (moved) {
            session.tell(new StoreEvent.DraftsChanged());
          }
          return moved;
        });
  }

  /** Replaces what a draft says; nothing happens if there is none of that id. */
  public void replace(long id, Change change, List<ResourceRecord> baseSets, Instant at) {
    replace(id, at, (writer, _) -> writer.write(change, baseSets));
  }

  /** Writes what a draft comes to say, given the row of what it said, and returns the row. */
  @FunctionalInterface
  private interface Writing {
    long write(ChangeWriter writer, long earlier) throws SQLException;
  }

  private void replace(long id, Instant at, Writing writing) {
    database.write(
        session -> {
          Optional<Present> before = present(session, id);
          if (before.isEmpty()) {
            return 0;
          }
          boolean kept = touch(session, before.get(), id);
          ChangeWriter writer = ChangeWriter.ofDrafts(session);
          int written =
              session.update(
                  "UPDATE draft SET change = ?, changed_at = ? WHERE id = ?",
                  writing.write(writer, before.get().change()),
                  StoredTime.number(at),
                  id);
          if (!kept) {
            writer.delete(before.get().change());
          }
          session.tell(new StoreEvent.DraftsChanged());
          return written;
        });
  }

  /**
   * Lets the draft of a record speak of the same record under another provider id. What can be
   * taken back stays so.
   */
  public void follow(long id, ZoneRecord before) {
    database.write(
        session -> {
          session.tell(new StoreEvent.DraftsChanged());
          return session.update(
              "UPDATE change_record SET provider_id = ?, state = ?"
                  + " WHERE side = ? AND change = (SELECT change FROM draft WHERE id = ?)",
              before.id(),
              before.state().name(),
              ChangeSides.BEFORE,
              id);
        });
  }

  /** Puts a removed draft back under its own id, or makes one be again what it was. */
  public void restore(DraftEntry entry) {
    database.write(
        session -> {
          if (delete(session, entry.id()) == 0) {
            added(session, entry.change(), entry.id());
          }
          session.tell(new StoreEvent.DraftsChanged());
          return session.update(
              "INSERT INTO draft (id, change, changed_at) VALUES (?, ?, ?)",
              entry.id(),
              ChangeWriter.ofDrafts(session).write(entry.change(), entry.baseSets()),
              StoredTime.number(entry.changedAt()));
        });
  }

  /** Removes drafts. */
  public void remove(List<Long> ids) {
    database.write(
        session -> {
          int removed = 0;
          for (long id : ids) {
            removed += delete(session, id);
          }
          if (removed > 0) {
            session.tell(new StoreEvent.DraftsChanged());
          }
          return removed;
        });
  }

  /**
   * A stored draft.
   *
   * @param change its change's row
   * @param zone the zone; empty for a reverse record
   */
  private record Present(long change, Optional<ZoneRef> zone) {}

  private static Optional<Present> present(Session session, long id) throws SQLException {
    return session.first(
        "SELECT change.id, account, zone FROM draft JOIN change ON change.id = draft.change"
            + " WHERE draft.id = ?",
        row -> {
          AccountId account = new AccountId(row.getString(2));
          return new Present(
              row.getLong(1),
              Optional.ofNullable(row.getString(3))
                  .map(name -> new ZoneRef(account, DnsName.of(name))));
        },
        id);
  }

  private static int delete(Session session, long id) throws SQLException {
    Optional<Present> present = present(session, id);
    if (present.isEmpty()) {
      return 0;
    }
    boolean kept = touch(session, present.get(), id);
    int deleted = session.update("DELETE FROM draft WHERE id = ?", id);
    if (!kept) {
      ChangeWriter.ofDrafts(session).delete(present.get().change());
    }
    return deleted;
  }

  /** Whether what the draft was is kept by an edit that can be taken back. */
  private static boolean touch(Session session, Present present, long id) throws SQLException {
    return present.zone().isPresent() && new UndoRows(session, present.zone().get()).touch(id);
  }

  private static void added(Session session, Change change, long id) throws SQLException {
    Optional<ZoneRef> zone = change.zoneRef();
    if (zone.isPresent()) {
      new UndoRows(session, zone.get()).added(id);
    }
  }
}
