package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/**
 * Notes in the history what somebody else changed.
 *
 * @param session the transaction that writes the changes to the cache
 */
record ElsewhereWriter(Session session) {

  /**
   * Notes changes of one zone, except what a step of our own that is under way explains.
   *
   * @param since when the zone was last read without the changes
   * @param at when they were seen
   * @return the changes that are somebody else's
   */
  List<ElsewhereChange> write(
      ZoneRef zone, Instant since, Instant at, List<ElsewhereChange> changes) throws SQLException {
    if (changes.isEmpty()) {
      return changes;
    }
    List<ElsewhereChange> others = OwnTraces.of(session, zone).removedFrom(changes);
    if (!others.isEmpty()) {
      insert(zone, since, at, others);
      session.tell(new StoreEvent.JournalChanged());
    }
    return others;
  }

  private void insert(ZoneRef zone, Instant since, Instant at, List<ElsewhereChange> changes)
      throws SQLException {
    long entry =
        session.number(
            """
            INSERT INTO change_set (kind, local_user, started_at, ended_at)
            VALUES ('ELSEWHERE', '', ?, ?) RETURNING id
            """,
            StoredTime.number(at),
            StoredTime.number(at));
    session.update(
        """
        INSERT INTO elsewhere (entry, account, account_name, zone, since)
        VALUES (?, ?, coalesce((SELECT name FROM account WHERE uuid = ?), ''), ?, ?)
        """,
        entry,
        zone.account().text(),
        zone.account().text(),
        zone.name().text(),
        StoredTime.number(since));
    int position = 0;
    for (ElsewhereChange change : changes) {
      position = records(entry, ChangeSides.BEFORE, position, change.before());
      position = records(entry, ChangeSides.AFTER, position, change.after());
    }
  }

  private int records(long entry, String side, int first, List<ResourceRecord> records)
      throws SQLException {
    int position = first;
    for (ResourceRecord record : records) {
      session.update(
          """
          INSERT INTO elsewhere_record (entry, side, position, name, type, ttl, priority, content,
            enabled)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          entry,
          side,
          position,
          record.name().text(),
          record.type().mnemonic(),
          record.ttl(),
          RecordRows.priority(record),
          record.content(),
          record.enabled());
      position++;
    }
    return position;
  }
}
