package org.zonewright.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ZoneRef;

/**
 * Record sets that the user has locked: a plan that touches one is stopped. Locks are the user's
 * own, here and not at the provider, and stay when zones are synced or gone.
 */
public final class LockStore {

  private final Database database;

  public LockStore(Database database) {
    this.database = database;
  }

  /** Locks a record set, which need not exist. */
  public void lock(ZoneRef zone, RecordSetKey set) {
    change(
        "INSERT OR IGNORE INTO locked_set (account, zone, name, type) VALUES (?, ?, ?, ?)",
        zone,
        set);
  }

  /** Takes the lock off; nothing happens if there is none. */
  public void unlock(ZoneRef zone, RecordSetKey set) {
    change(
        "DELETE FROM locked_set WHERE account = ? AND zone = ? AND name = ? AND type = ?",
        zone,
        set);
  }

  private void change(String sql, ZoneRef zone, RecordSetKey set) {
    database.write(
        session -> {
          int changed =
              session.update(
                  sql,
                  zone.account().text(),
                  zone.name().text(),
                  set.name().text(),
                  set.type().mnemonic());
          if (changed > 0) {
            session.tell(new StoreEvent.DraftsChanged());
          }
          return changed;
        });
  }

  /** All locked record sets, by zone. */
  public Map<ZoneRef, Set<RecordSetKey>> all() {
    return database.read(
        session -> {
          Map<ZoneRef, Set<RecordSetKey>> all = new HashMap<>();
          session.each(
              "SELECT account, zone, name, type FROM locked_set",
              row ->
                  all.computeIfAbsent(ZoneRows.ref(row, 1), _ -> new TreeSet<>())
                      .add(RecordRows.key(row, 3)));
          return all;
        });
  }

  /** The locked record sets of a zone, in DNS order. */
  public Set<RecordSetKey> of(ZoneRef zone) {
    return database.read(
        session ->
            new TreeSet<>(
                session.list(
                    "SELECT name, type FROM locked_set WHERE account = ? AND zone = ?",
                    row -> RecordRows.key(row, 1),
                    zone.account().text(),
                    zone.name().text())));
  }
}
