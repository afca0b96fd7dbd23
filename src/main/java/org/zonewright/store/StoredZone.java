package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zonewright.model.DnsName;

/**
 * What tells whether a zone has to be written.
 *
 * @param row its row
 * @param gone whether it is marked as gone
 * @param revision when its content was written
 * @param whole whether all of its content is cached and the last reading had no problem
 * @param neverRead whether none of its content was ever cached
 * @param listing fingerprint of what was listed
 * @param content fingerprint of the content
 */
record StoredZone(
    long row,
    boolean gone,
    long revision,
    boolean whole,
    boolean neverRead,
    OptionalLong listing,
    OptionalLong content) {

  private static final String SELECT =
      """
      SELECT wanted.key, zone.id, zone.gone, zone.revision,
        zone.complete = 1 AND zone.problem IS NULL,
        zone.fetched_at IS NULL,
        zone.listing_fingerprint, zone.content_fingerprint
      FROM json_each(?) AS wanted
      CROSS JOIN zone ON zone.sort_key = wanted.value AND zone.account = ?
      """;

  /**
   * The zones of these names, each at its name's place. Where a name comes twice, nothing is told
   * at the second place: what is known then is what the first left.
   */
  static List<Optional<StoredZone>> of(Session session, long account, List<DnsName> names)
      throws SQLException {
    List<Optional<StoredZone>> found =
        new ArrayList<>(Collections.nCopies(names.size(), Optional.empty()));
    session.each(
        SELECT,
        row -> found.set(row.getInt(1), Optional.of(read(row))),
        TextArray.of(names.stream().map(DnsName::sortKey).toList()),
        account);
    Set<DnsName> seen = HashSet.newHashSet(names.size());
    for (int i = 0; i < found.size(); i++) {
      if (!seen.add(names.get(i))) {
        found.set(i, Optional.empty());
      }
    }
    return found;
  }

  private static StoredZone read(ResultSet row) throws SQLException {
    return new StoredZone(
        row.getLong(2),
        row.getBoolean(3),
        row.getLong(4),
        row.getBoolean(5),
        row.getBoolean(6),
        fingerprint(row, 7),
        fingerprint(row, 8));
  }

  private static OptionalLong fingerprint(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** Whether what was listed has that fingerprint. */
  boolean isListed(long fingerprint) {
    return listing.isPresent() && listing.getAsLong() == fingerprint;
  }

  /** Whether the content has that fingerprint. */
  boolean holds(long fingerprint) {
    return content.isPresent() && content.getAsLong() == fingerprint;
  }
}
