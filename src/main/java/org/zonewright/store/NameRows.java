package org.zonewright.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Reads the records of single names by the index; made anew for each transaction. */
final class NameRows implements CachedNames {

  /** What separates labels in a sort key, and the character behind it. */
  private static final char SEPARATOR = '\u0001';

  private static final char BEHIND_SEPARATOR = '\u0002';

  private final Session session;
  private final Map<ZoneRef, Optional<Long>> rows = new HashMap<>();

  NameRows(Session session) {
    this.session = session;
  }

  /** Carries an {@link SQLException} through callers that know none. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException problem;

    Failure(SQLException problem) {
      super(problem);
      this.problem = problem;
    }

    SQLException problem() {
      return problem;
    }
  }

  @Override
  public List<ZoneRecord> at(ZoneRef zone, DnsName name) {
    try {
      Optional<Long> row = row(zone);
      return row.isEmpty()
          ? List.of()
          : session.list(
              "SELECT provider_id, state, "
                  + RecordRows.DATA
                  + " FROM record WHERE zone = ? AND sort_key = ?",
              found -> RecordRows.record(found, 1),
              row.get(),
              name.sortKey());
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  @Override
  public boolean anyBelow(ZoneRef zone, DnsName name) {
    try {
      Optional<Long> row = row(zone);
      return row.isPresent()
          && session
              .first(
                  "SELECT 1 FROM record"
                      + " WHERE zone = ? AND sort_key > ? AND sort_key < ? AND enabled = 1",
                  found -> found.getInt(1),
                  row.get(),
                  name.sortKey() + SEPARATOR,
                  name.sortKey() + BEHIND_SEPARATOR)
              .isPresent();
    } catch (SQLException e) {
      throw new Failure(e);
    }
  }

  private Optional<Long> row(ZoneRef zone) throws SQLException {
    Optional<Long> known = rows.get(zone);
    if (known == null) {
      known = ZoneRows.row(session, zone);
      rows.put(zone, known);
    }
    return known;
  }
}
