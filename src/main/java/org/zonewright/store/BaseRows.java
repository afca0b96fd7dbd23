package org.zonewright.store;

import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Writes the record sets that changes of records were begun on. Changes that were begun on the same
 * share one: a set of thousands of records is not written once for each of them.
 */
final class BaseRows {

  private final Session session;
  private final boolean journal;
  // what this one has written, by the very list it was given
  private final IdentityHashMap<List<ResourceRecord>, Map<RecordSetKey, Long>> written =
      new IdentityHashMap<>();

  /**
   * For one transaction.
   *
   * @param journal whether they are kept as they are; else they move with {@link #advance}
   */
  BaseRows(Session session, boolean journal) {
    this.session = session;
    this.journal = journal;
  }

  /** The sets that a change touches: of the name and type before and after. */
  private static Set<RecordSetKey> keys(Change.OfRecord change) {
    Set<RecordSetKey> keys = new LinkedHashSet<>();
    change.before().map(ZoneRecord::data).map(ResourceRecord::recordSet).ifPresent(keys::add);
    change.after().map(ResourceRecord::recordSet).ifPresent(keys::add);
    return keys;
  }

  /** Gives a change these sets as its base; those it touches and that are not there are empty. */
  void write(long change, Change.OfRecord of, List<ResourceRecord> base) throws SQLException {
    Map<RecordSetKey, Long> known = written.computeIfAbsent(base, _ -> new LinkedHashMap<>());
    if (known.isEmpty()) {
      Set<RecordSetKey> there = new LinkedHashSet<>();
      base.forEach(record -> there.add(record.recordSet()));
      for (RecordSetKey key : there) {
        known.put(key, share(of.zone(), key, base));
      }
    }
    Map<RecordSetKey, Long> mine = new LinkedHashMap<>(known);
    for (RecordSetKey key : keys(of)) {
      if (!mine.containsKey(key)) {
        mine.put(key, share(of.zone(), key, List.of()));
      }
    }
    link(change, mine.values());
  }

  private void link(long change, Iterable<Long> bases) throws SQLException {
    int position = 0;
    for (long base : bases) {
      session.update(
          "INSERT INTO change_base (change, position, base) VALUES (?, ?, ?)",
          change,
          position,
          base);
      position++;
    }
  }

  /** Gives a change of a draft the cached sets as its base. */
  void begin(long change, Change.OfRecord of) throws SQLException {
    Map<RecordSetKey, Long> mine = new LinkedHashMap<>();
    for (RecordSetKey key : keys(of)) {
      mine.put(key, cached(of.zone(), key));
    }
    link(change, mine.values());
  }

  /** Gives a change the base of the one that it follows; sets that are new to it are the cached. */
  void follow(long change, Change.OfRecord of, long earlier) throws SQLException {
    Map<RecordSetKey, Long> known = new LinkedHashMap<>();
    session.each(
        "SELECT name, type, id FROM change_base JOIN base_set ON id = base WHERE change = ?",
        row -> known.put(RecordRows.key(row, 1), row.getLong(3)),
        earlier);
    Map<RecordSetKey, Long> mine = new LinkedHashMap<>();
    for (RecordSetKey key : keys(of)) {
      Long id = known.get(key);
      mine.put(key, id == null ? cached(of.zone(), key) : id);
    }
    link(change, mine.values());
  }

  private long cached(ZoneRef zone, RecordSetKey key) throws SQLException {
    Optional<Long> same =
        session.first(
            """
            SELECT id FROM base_set
            WHERE account = ? AND zone = ? AND name = ? AND type = ? AND journal = 0
              AND revision = (
                SELECT zone.revision FROM zone JOIN account ON account.id = zone.account
                WHERE zone.sort_key = ? AND account.uuid = ?)
            """,
            row -> row.getLong(1),
            zone.account().text(),
            zone.name().text(),
            key.name().text(),
            key.type().mnemonic(),
            zone.name().sortKey(),
            zone.account().text());
    if (same.isPresent()) {
      return same.get();
    }
    List<ResourceRecord> records =
        RecordRows.set(session, zone, key).stream().map(ZoneRecord::data).toList();
    long id = share(zone, key, records);
    session.update(
        """
        UPDATE base_set SET revision = (
          SELECT zone.revision FROM zone JOIN account ON account.id = zone.account
          WHERE zone.sort_key = ? AND account.uuid = ?)
        WHERE id = ?
        """,
        zone.name().sortKey(),
        zone.account().text(),
        id);
    return id;
  }

  /** The set of those records, written if there is none like it. */
  private long share(ZoneRef zone, RecordSetKey key, List<ResourceRecord> records)
      throws SQLException {
    List<ResourceRecord> own =
        records.stream().filter(record -> record.recordSet().equals(key)).toList();
    if (!journal) {
      for (long id : ofDrafts(zone, key)) {
        if (records(id).equals(own)) {
          return id;
        }
      }
    }
    long id =
        session.number(
            """
            INSERT INTO base_set (account, zone, name, type, journal) VALUES (?, ?, ?, ?, ?)
            RETURNING id
            """,
            zone.account().text(),
            zone.name().text(),
            key.name().text(),
            key.type().mnemonic(),
            journal);
    for (ResourceRecord record : own) {
      insert(id, record);
    }
    return id;
  }

  private List<Long> ofDrafts(ZoneRef zone, RecordSetKey key) throws SQLException {
    return session.list(
        """
        SELECT id FROM base_set
        WHERE account = ? AND zone = ? AND name = ? AND type = ? AND journal = 0 ORDER BY id DESC
        """,
        row -> row.getLong(1),
        zone.account().text(),
        zone.name().text(),
        key.name().text(),
        key.type().mnemonic());
  }

  private List<ResourceRecord> records(long base) throws SQLException {
    return session.list(
        "SELECT " + RecordRows.DATA + " FROM base_record WHERE base = ? ORDER BY id",
        row -> RecordRows.data(row, 1),
        base);
  }

  private void insert(long base, ResourceRecord record) throws SQLException {
    session.update(
        """
        INSERT INTO base_record (base, name, type, ttl, priority, content, enabled)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        base,
        record.name().text(),
        record.type().mnemonic(),
        record.ttl(),
        RecordRows.priority(record),
        record.content(),
        record.enabled());
  }

  /**
   * Moves the bases of drafts along with what we did to a zone ourselves.
   *
   * @return number of rows written
   */
  int advance(ZoneRef zone, Optional<ResourceRecord> before, Optional<ResourceRecord> after)
      throws SQLException {
    int moved = 0;
    if (before.isPresent()) {
      for (long base : ofDrafts(zone, before.get().recordSet())) {
        Optional<Long> row = row(base, before.get());
        if (row.isPresent()) {
          moved += session.update("DELETE FROM base_record WHERE id = ?", row.get());
          outdate(base);
        }
      }
    }
    if (after.isPresent()) {
      for (long base : ofDrafts(zone, after.get().recordSet())) {
        // else it was begun on a base that has it already
        if (row(base, after.get()).isEmpty()) {
          insert(base, after.get());
          outdate(base);
          moved++;
        }
      }
    }
    return moved;
  }

  private void outdate(long base) throws SQLException {
    session.update("UPDATE base_set SET revision = NULL WHERE id = ?", base);
  }

  private Optional<Long> row(long base, ResourceRecord record) throws SQLException {
    return session.first(
        """
        SELECT id FROM base_record
        WHERE base = ? AND content = ? AND ttl = ? AND priority IS ? AND enabled = ?
        ORDER BY id LIMIT 1
        """,
        row -> row.getLong(1),
        base,
        record.content(),
        record.ttl(),
        RecordRows.priority(record),
        record.enabled());
  }
}
