package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/**
 * Drafts, which unlike the cache cannot be read again: they name their zone by account and name and
 * do not depend on cached rows. To change several at once, or nothing, use {@link
 * Database#atomically}.
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

  /** Adds a draft and returns its id. */
  public long add(Change change, List<ResourceRecord> baseSets, Instant at) {
    return database.write(
        session -> {
          session.tell(new StoreEvent.DraftsChanged());
          return session.number(
              "INSERT INTO draft (change, changed_at) VALUES (?, ?) RETURNING id",
              new ChangeWriter(session).write(change, baseSets),
              StoredTime.number(at));
        });
  }

  /** Replaces what a draft says; nothing happens if there is none of that id. */
  public void replace(long id, Change change, List<ResourceRecord> baseSets, Instant at) {
    database.write(
        session -> {
          Optional<Long> before = changeOf(session, id);
          if (before.isEmpty()) {
            return 0;
          }
          ChangeWriter writer = new ChangeWriter(session);
          int written =
              session.update(
                  "UPDATE draft SET change = ?, changed_at = ? WHERE id = ?",
                  writer.write(change, baseSets),
                  StoredTime.number(at),
                  id);
          writer.delete(before.get());
          session.tell(new StoreEvent.DraftsChanged());
          return written;
        });
  }

  /** Puts a removed draft back under its own id (undo), or makes one be again what it was. */
  public void restore(DraftEntry entry) {
    database.write(
        session -> {
          delete(session, entry.id());
          session.tell(new StoreEvent.DraftsChanged());
          return session.update(
              "INSERT INTO draft (id, change, changed_at) VALUES (?, ?, ?)",
              entry.id(),
              new ChangeWriter(session).write(entry.change(), entry.baseSets()),
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

  private static Optional<Long> changeOf(Session session, long id) throws SQLException {
    return session.first("SELECT change FROM draft WHERE id = ?", row -> row.getLong(1), id);
  }

  private static int delete(Session session, long id) throws SQLException {
    Optional<Long> change = changeOf(session, id);
    if (change.isEmpty()) {
      return 0;
    }
    int deleted = session.update("DELETE FROM draft WHERE id = ?", id);
    new ChangeWriter(session).delete(change.get());
    return deleted;
  }
}
