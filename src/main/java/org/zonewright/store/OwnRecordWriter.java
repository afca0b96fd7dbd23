package org.zonewright.store;

import java.sql.SQLException;
import java.util.Optional;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Writes single records that we wrote at the provider ourselves.
 *
 * @param session the transaction
 */
record OwnRecordWriter(Session session) {

  /** Writes one; a zone that is not wholly cached stays as it is. Returns the rows written. */
  int write(ZoneRef zone, Optional<ZoneRecord> before, Optional<ZoneRecord> after)
      throws SQLException {
    Optional<Long> row =
        session.first(
            "SELECT id FROM zone WHERE complete = 1 AND sort_key = ?"
                + " AND account = (SELECT id FROM account WHERE uuid = ?)",
            found -> found.getLong(1),
            zone.name().sortKey(),
            zone.account().text());
    if (row.isEmpty()) {
      return 0;
    }
    int grown = new RecordWriter(session).replaceOne(row.get(), before, after);
    session.tell(new StoreEvent.ZoneChanged(zone));
    session.tell(new StoreEvent.ZonesChanged(zone.account()));
    return session.update(
        "UPDATE zone SET record_count = record_count + ?, revision = ?, content_fingerprint = NULL"
            + " WHERE id = ?",
        grown,
        Revision.next(session),
        row.get());
  }
}
