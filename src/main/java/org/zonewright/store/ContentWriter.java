package org.zonewright.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;

/**
 * Writes the content of zones.
 *
 * @param session the transaction
 * @param at when the contents were read
 * @param asOf the revision at the time they were asked for; what is newer in the store stays
 * @param revision the revision that this writing makes
 */
record ContentWriter(Session session, Instant at, long asOf, long revision) {

  /** What is known of a zone's content besides its records. */
  private record State(Optional<Soa> soa, boolean whole) {}

  /** A writer for a new revision. */
  static ContentWriter begin(Session session, Instant at, long asOf) throws SQLException {
    return new ContentWriter(session, at, asOf, Revision.next(session));
  }

  /**
   * Makes a zone's cached content be {@code content}.
   *
   * @return number of rows written, not counting the time of reading
   */
  int write(ZoneWriter zones, ZoneContent content) throws SQLException {
    Optional<ZoneWriter.Saved> place = zones.save(content.zone(), asOf);
    if (place.isEmpty()) {
      return 0;
    }
    ZoneWriter.Saved saved = place.get();
    State before = state(saved.row());
    int records = new RecordWriter(session).replace(saved.row(), content.records());
    boolean sameSoa = before.soa().equals(content.soa());
    note(saved.row(), content);
    if (records > 0 || !sameSoa) {
      session.tell(new StoreEvent.ZoneChanged(content.zone().ref()));
    }
    boolean sameRow = saved.written() == 0 && sameSoa && before.whole();
    return records + (sameRow ? 0 : 1);
  }

  private State state(long row) throws SQLException {
    return session
        .first(
            """
            SELECT complete AND problem IS NULL, soa_mname, soa_rname, soa_serial, soa_ttl
            FROM zone WHERE id = ?
            """,
            found -> new State(soa(found, 2), found.getBoolean(1)),
            row)
        .orElseThrow();
  }

  /** The start of authority in four columns from {@code first} on, all of them empty if none. */
  static Optional<Soa> soa(ResultSet row, int first) throws SQLException {
    String mname = row.getString(first);
    if (row.wasNull()) {
      return Optional.empty();
    }
    return Optional.of(
        new Soa(
            mname,
            row.getString(first + 1),
            new BigInteger(row.getString(first + 2)),
            row.getLong(first + 3)));
  }

  private void note(long row, ZoneContent content) throws SQLException {
    Optional<Soa> soa = content.soa();
    @Nullable Long ttl = soa.isPresent() ? soa.get().ttl() : null;
    session.update(
        """
        UPDATE zone SET soa_mname = ?, soa_rname = ?, soa_serial = ?, soa_ttl = ?, record_count = ?,
          fetched_at = ?, revision = ?, complete = 1, problem = NULL, problem_at = NULL
        WHERE id = ?
        """,
        soa.map(Soa::mname).orElse(null),
        soa.map(Soa::rname).orElse(null),
        soa.map(s -> s.serial().toString()).orElse(null),
        ttl,
        content.records().size(),
        StoredTime.number(at),
        revision,
        row);
  }
}
