package org.zonewright.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Cached zones and their records. */
public final class ZoneStore {

  private final Database database;

  public ZoneStore(Database database) {
    this.database = database;
  }

  /** All zones of all accounts, in DNS order of names. */
  public List<ZoneSummary> all() {
    return database.read(session -> new ZoneRows(session).all());
  }

  /** Number of an account's cached zones. */
  public int countOf(AccountId account) {
    return database.read(
        session ->
            Math.toIntExact(
                session.number(
                    "SELECT count(*) FROM zone"
                        + " WHERE account = (SELECT id FROM account WHERE uuid = ?)",
                    account.text())));
  }

  /** One zone's summary. */
  public Optional<ZoneSummary> summary(ZoneRef zone) {
    return database.read(session -> new ZoneRows(session).find(zone));
  }

  /** The zones of that name in any account. */
  public List<ZoneSummary> byName(DnsName name) {
    return database.read(session -> new ZoneRows(session).named(name));
  }

  /** One zone's cached content. */
  public Optional<CachedZone> content(ZoneRef zone) {
    return database.read(session -> content(session, zone));
  }

  /** The cached records of one record set of a zone; none if the zone is not cached. */
  public List<ZoneRecord> recordSet(ZoneRef zone, RecordSetKey set) {
    return database.read(session -> RecordRows.set(session, zone, set));
  }

  /** Whether a cached record of the zone has that provider id. */
  public boolean hasRecord(ZoneRef zone, String providerId) {
    return database.read(
        session -> {
          Optional<Long> row = ZoneRows.row(session, zone);
          return row.isPresent()
              && session.number(
                      "SELECT count(*) FROM record WHERE zone = ? AND provider_id = ?",
                      row.get(),
                      providerId)
                  > 0;
        });
  }

  /**
   * The zones that a query for that name would be answered from: those of the longest cached zone
   * name at or above it, in any account. What is delegated is not looked up above.
   */
  public List<ZoneSummary> closest(DnsName name) {
    return database.read(
        session -> {
          ZoneRows rows = new ZoneRows(session);
          for (DnsName at = name; !at.isRoot(); at = at.parent()) {
            List<ZoneSummary> found = rows.named(at);
            if (!found.isEmpty()) {
              return found;
            }
          }
          return List.<ZoneSummary>of();
        });
  }

  private static Optional<CachedZone> content(Session session, ZoneRef zone) throws SQLException {
    Optional<ZoneSummary> summary = new ZoneRows(session).find(zone);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    long row = ZoneRows.row(session, zone).orElseThrow();
    Optional<Soa> soa =
        session
            .first(
                "SELECT soa_mname, soa_rname, soa_serial, soa_ttl FROM zone WHERE id = ?",
                found -> ContentWriter.soa(found, 1),
                row)
            .orElseThrow();
    List<ZoneRecord> records =
        session.list(
            "SELECT provider_id, state, "
                + RecordRows.DATA
                + " FROM record WHERE zone = ?"
                + " ORDER BY sort_key, type, coalesce(priority, -1), content, ttl, enabled",
            found -> RecordRows.record(found, 1),
            row);
    return Optional.of(new CachedZone(summary.get(), soa, records));
  }

  /**
   * Stores a listing of an account's zones. Only a complete one removes zones that it does not
   * have, and is noted as the latest listing; those with drafts are kept and marked gone. What it
   * shows that others created or deleted since the listing before it goes into the history.
   *
   * @return number of rows written
   * @throws IllegalArgumentException if there is no such account
   */
  public int saveListing(AccountId account, List<Zone> zones, boolean complete, Instant at) {
    return saveListing(account, zones, complete, at, Revision.LATEST);
  }

  /**
   * Like {@link #saveListing(AccountId, List, boolean, Instant)}; zones whose content was stored
   * after {@code asOf} are newer than the listing and are not removed.
   *
   * @param asOf the {@link #revision()} when the listing was asked for
   * @return number of rows written
   * @throws IllegalArgumentException if there is no such account
   */
  public int saveListing(
      AccountId account, List<Zone> zones, boolean complete, Instant at, long asOf) {
    return database.write(
        session -> {
          long row = AccountRows.existing(session, account);
          ZoneListing listing =
              new ListingWriter(new ZoneWriter(session, account, row), new Fingerprint())
                  .replace(zones, complete, asOf);
          if (complete) {
            ListingStatus before = SyncStore.status(session, account, ListingKind.ZONES);
            new ElsewhereZonesWriter(session).write(account, before, at, listing);
            SyncStore.note(session, account, ListingKind.ZONES, at, Optional.empty());
          } else if (listing.written() > 0) {
            session.tell(new StoreEvent.ZonesChanged(account));
          }
          return listing.written();
        });
  }

  /**
   * Replaces a zone's records in one transaction, writing only rows that differ.
   *
   * @return number of rows written, not counting the time of reading
   * @throws IllegalArgumentException if there is no such account
   */
  public int saveContent(ZoneContent content, Instant at) {
    return saveContents(List.of(content), at, Revision.LATEST).all();
  }

  /**
   * Replaces the records of several zones of one or more accounts in one transaction, writing only
   * rows that differ. What was stored of a zone after {@code asOf} is newer than {@code contents}
   * and stays.
   *
   * @param asOf the {@link #revision()} when the contents were asked for
   * @return the rows written, not counting the times of reading
   * @throws IllegalArgumentException if there is no such account
   */
  public SavedRows saveContents(List<ZoneContent> contents, Instant at, long asOf) {
    return save(contents, at, asOf, ContentWriter.Origin.ELSEWHERE).rows();
  }

  /**
   * Like {@link #saveContents}, for one zone.
   *
   * @return what somebody else has changed in it since it was last read whole, which is now in the
   *     history
   * @throws IllegalArgumentException if there is no such account
   */
  public List<ElsewhereChange> takeIn(ZoneContent content, Instant at, long asOf) {
    return save(List.of(content), at, asOf, ContentWriter.Origin.ELSEWHERE).elsewhere();
  }

  /**
   * Stores what was read back after we wrote a zone ourselves: what differs from the cache is ours
   * and is no news for the history.
   *
   * @throws IllegalArgumentException if there is no such account
   */
  public void saveOwn(ZoneContent content, Instant at) {
    save(List.of(content), at, Revision.LATEST, ContentWriter.Origin.OWN);
  }

  private ContentWriter.Written save(
      List<ZoneContent> contents, Instant at, long asOf, ContentWriter.Origin origin) {
    return database.write(
        session -> {
          ContentWriter writer = ContentWriter.begin(session, at, asOf, origin);
          Map<AccountId, List<ZoneContent>> byAccount = new LinkedHashMap<>();
          for (ZoneContent content : contents) {
            AccountId account = content.zone().ref().account();
            byAccount.computeIfAbsent(account, _ -> new ArrayList<>()).add(content);
          }
          SavedRows rows = SavedRows.NONE;
          List<ElsewhereChange> elsewhere = new ArrayList<>();
          for (Map.Entry<AccountId, List<ZoneContent>> each : byAccount.entrySet()) {
            AccountId account = each.getKey();
            ZoneWriter zones =
                new ZoneWriter(session, account, AccountRows.existing(session, account));
            ContentWriter.Written written =
                new ContentBatch(writer, zones, new Fingerprint()).write(each.getValue());
            rows = rows.plus(written.rows());
            elsewhere.addAll(written.elsewhere());
            session.tell(new StoreEvent.ZonesChanged(account));
          }
          return new ContentWriter.Written(rows, elsewhere);
        });
  }

  /**
   * Stores one record that we wrote ourselves. The rest of the zone is no fresher than before, and
   * a zone that is not wholly cached stays as it is.
   *
   * @param before the record it replaces; empty for a new one
   * @param after the record as it is now; empty if it is gone
   */
  public void saveOwnRecord(ZoneRef zone, Optional<ZoneRecord> before, Optional<ZoneRecord> after) {
    database.write(session -> new OwnRecordWriter(session).write(zone, before, after));
  }

  /**
   * Counts the writes of contents and reverse records; to be remembered before a provider is asked.
   */
  public long revision() {
    return database.read(Revision::current);
  }

  /** Notes that a zone could not be read; its cached records stay. */
  public void saveProblem(ZoneRef zone, String problem, Instant at) {
    saveProblems(Map.of(zone, problem), at);
  }

  /** Notes in one transaction which zones could not be read, and why; their records stay. */
  public void saveProblems(Map<ZoneRef, String> problems, Instant at) {
    database.write(
        session -> {
          int written = 0;
          for (Map.Entry<ZoneRef, String> problem : problems.entrySet()) {
            written += saveProblem(session, problem.getKey(), problem.getValue(), at);
          }
          return written;
        });
  }

  private static int saveProblem(Session session, ZoneRef zone, String problem, Instant at)
      throws SQLException {
    Optional<Long> row = ZoneRows.row(session, zone);
    if (row.isEmpty()) {
      return 0;
    }
    session.tell(new StoreEvent.ZonesChanged(zone.account()));
    return session.update(
        "UPDATE zone SET problem = ?, problem_at = ? WHERE id = ?",
        problem,
        StoredTime.number(at),
        row.get());
  }

  /** Removes a zone that was deleted at its provider. */
  public void remove(ZoneRef zone) {
    database.write(
        session -> {
          Optional<Long> row = ZoneRows.row(session, zone);
          if (row.isEmpty()) {
            return 0;
          }
          session.tell(new StoreEvent.ZonesChanged(zone.account()));
          session.tell(new StoreEvent.ZoneChanged(zone));
          return session.update("DELETE FROM zone WHERE id = ?", row.get());
        });
  }
}
