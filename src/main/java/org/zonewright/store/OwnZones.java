package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;

/**
 * Which zones of an account appear or vanish by our own creations and deletions: a listing that
 * shows them, at once or late, must not take them for somebody else's.
 */
final class OwnZones {

  /**
   * A creation or deletion that was sent.
   *
   * @param until when it was over; empty if nobody knows that it is
   */
  private record Doing(ChangeKind kind, Optional<Instant> until) {

    boolean mayShowAfter(Instant time) {
      return until.filter(over -> over.isBefore(time)).isEmpty();
    }
  }

  /** A conflict found the zone as somebody else had left it, and sent nothing. */
  private static final String SENT =
      """
      SELECT change.zone, change.kind,
        CASE WHEN change_step.status IN ('SENDING', 'UNKNOWN')
          THEN change_set.ended_at ELSE change_step.ended_at END
      FROM change
      JOIN change_step_change ON change_step_change.change = change.id
      JOIN change_step ON change_step.id = change_step_change.step
      JOIN change_set ON change_set.id = change_step.change_set
      WHERE change.account = ? AND change.kind IN ('ZONE_CREATION', 'ZONE_DELETION')
        AND change_step.status IN ('SENDING', 'UNKNOWN', 'DONE', 'FAILED')
      ORDER BY change_step.id
      """;

  private final Map<DnsName, List<Doing>> doings = new HashMap<>();
  private final Instant since;
  private final Instant at;

  private OwnZones(Instant since, Instant at) {
    this.since = since;
    this.at = at;
  }

  /**
   * Those of an account.
   *
   * @param since when the previous listing was asked for
   * @param at when this listing was asked for
   */
  static OwnZones of(Session session, AccountId account, Instant since, Instant at)
      throws SQLException {
    OwnZones own = new OwnZones(since, at);
    session.each(SENT, own::add, account.text());
    return own;
  }

  private void add(ResultSet row) throws SQLException {
    doings
        .computeIfAbsent(DnsName.of(row.getString(1)), _ -> new ArrayList<>())
        .add(new Doing(ChangeKind.valueOf(row.getString(2)), StoredTime.optional(row, 3)));
  }

  /**
   * Whether a zone is listed because of us: we created it, or deleted it after this listing had
   * been asked for.
   */
  boolean madeAppear(Zone zone) {
    return of(zone).stream()
        .anyMatch(
            doing -> doing.mayShowAfter(doing.kind() == ChangeKind.ZONE_CREATION ? since : at));
  }

  /**
   * Whether a zone is not listed because of us: we deleted it, or created it after this listing had
   * been asked for. A provider may go on listing for long what it is still deleting.
   */
  boolean madeVanish(Zone zone) {
    List<Doing> ours = of(zone);
    boolean leftSlowly =
        zone.state() == ProvisioningState.DESTROYING
            && !ours.isEmpty()
            && ours.getLast().kind() == ChangeKind.ZONE_DELETION;
    return leftSlowly
        || ours.stream()
            .anyMatch(
                doing -> doing.mayShowAfter(doing.kind() == ChangeKind.ZONE_DELETION ? since : at));
  }

  private List<Doing> of(Zone zone) {
    return doings.getOrDefault(zone.name(), List.of());
  }
}
