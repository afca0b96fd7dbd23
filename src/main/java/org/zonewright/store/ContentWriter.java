package org.zonewright.store;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Writes the content of zones.
 *
 * @param session the transaction
 * @param at when the contents were read
 * @param asOf the revision at the time they were asked for; what is newer in the store stays
 * @param revision the revision that this writing makes
 * @param origin who made what differs
 */
record ContentWriter(Session session, Instant at, long asOf, long revision, Origin origin) {

  /** Notes what of a zone's content is not in its records, see {@link #noted}. */
  static final String NOTE =
      """
      UPDATE zone SET soa_mname = ?, soa_rname = ?, soa_serial = ?, soa_ttl = ?, record_count = ?,
        content_fingerprint = ?, fetched_at = ?, revision = ?, complete = 1, problem = NULL,
        problem_at = NULL
      WHERE id = ?
      """;

  /** Who made what differs from the cache. */
  enum Origin {
    /** Whoever else works on the zone: it is noted in the history. */
    ELSEWHERE,
    /** We ourselves: it is in the journal. */
    OWN
  }

  /** What is known of a zone's content besides its records. */
  private record State(
      Optional<Soa> soa, boolean whole, boolean complete, Optional<Instant> fetchedAt) {}

  /**
   * What was written.
   *
   * @param rows the rows written, not counting the time of reading
   * @param elsewhere what somebody else has changed since the zone was last read
   */
  record Written(SavedRows rows, List<ElsewhereChange> elsewhere) {}

  /** A writer for a new revision. */
  static ContentWriter begin(Session session, Instant at, long asOf, Origin origin)
      throws SQLException {
    return new ContentWriter(session, at, asOf, Revision.next(session), origin);
  }

  /** Makes a zone's cached content be that one, unless the cache has a newer one. */
  Written write(ZoneWriter zones, ZoneContent content, Fingerprint fingerprint)
      throws SQLException {
    Optional<ZoneWriter.Saved> place = zones.save(content.zone(), asOf);
    if (place.isEmpty()) {
      return new Written(SavedRows.NONE, List.of());
    }
    ZoneWriter.Saved saved = place.get();
    State before = state(saved.row());
    RecordWriter.Replaced records =
        new RecordWriter(session).replace(saved.row(), content.records());
    boolean sameSoa = before.soa().equals(content.soa());
    note(saved.row(), content, fingerprint.of(content));
    if (records.written() > 0 || !sameSoa) {
      session.tell(new StoreEvent.ZoneChanged(content.zone().ref()));
    }
    boolean sameRow = saved.written() == 0 && sameSoa && before.whole();
    return new Written(
        new SavedRows(sameRow ? 0 : 1, records.written()),
        elsewhere(before, records.before(), content));
  }

  /** Where nothing whole was known before, nothing can be told of what changed. */
  private List<ElsewhereChange> elsewhere(
      State before, List<ZoneRecord> records, ZoneContent content) throws SQLException {
    if (origin == Origin.OWN || !before.complete() || before.fetchedAt().isEmpty()) {
      return List.of();
    }
    ZoneRef zone = content.zone().ref();
    List<ElsewhereChange> changes =
        new ArrayList<>(SoaDiff.differing(zone, before.soa(), content.soa()));
    changes.addAll(RecordSets.differing(zone, data(records), data(content.records())));
    return new ElsewhereWriter(session).write(zone, before.fetchedAt().get(), at, changes);
  }

  private static List<ResourceRecord> data(List<ZoneRecord> records) {
    return records.stream().map(ZoneRecord::data).toList();
  }

  private State state(long row) throws SQLException {
    return session
        .first(
            """
            SELECT complete AND problem IS NULL, soa_mname, soa_rname, soa_serial, soa_ttl,
              complete, fetched_at
            FROM zone WHERE id = ?
            """,
            found ->
                new State(
                    soa(found, 2),
                    found.getBoolean(1),
                    found.getBoolean(6),
                    StoredTime.optional(found, 7)),
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

  private void note(long row, ZoneContent content, long fingerprint) throws SQLException {
    session.update(NOTE, noted(row, content, fingerprint));
  }

  /** The values for {@link #NOTE}. */
  @Nullable Object[] noted(long row, ZoneContent content, long fingerprint) {
    Optional<Soa> soa = content.soa();
    return new @Nullable Object[] {
      soa.map(Soa::mname).orElse(null),
      soa.map(Soa::rname).orElse(null),
      soa.map(s -> s.serial().toString()).orElse(null),
      soa.isPresent() ? soa.get().ttl() : null,
      content.records().size(),
      fingerprint,
      StoredTime.number(at),
      revision,
      row
    };
  }
}
