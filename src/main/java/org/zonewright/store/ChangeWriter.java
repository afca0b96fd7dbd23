package org.zonewright.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;

/**
 * Writes changes.
 *
 * @param session the transaction
 * @param bases where the record sets go that changes of records were begun on
 */
record ChangeWriter(Session session, BaseRows bases) {

  /** A writer of drafts. */
  static ChangeWriter ofDrafts(Session session) {
    return new ChangeWriter(session, new BaseRows(session, false));
  }

  /** A writer of the journal. */
  static ChangeWriter ofJournal(Session session) {
    return new ChangeWriter(session, new BaseRows(session, true));
  }

  /** Writes a change that is begun on what is cached, and returns its id. */
  long begin(Change.OfRecord change) throws SQLException {
    long id = sides(change);
    bases.begin(id, change);
    return id;
  }

  /** Writes what becomes of an earlier change, whose base it keeps, and returns its id. */
  long follow(Change.OfRecord change, long earlier) throws SQLException {
    long id = sides(change);
    bases.follow(id, change, earlier);
    return id;
  }

  /** Writes a change and returns its id. */
  long write(Change change, List<ResourceRecord> baseSets) throws SQLException {
    long id = sides(change);
    if (change instanceof Change.OfRecord record) {
      bases.write(id, record, baseSets);
    } else {
      records(id, ChangeSides.BASE, baseSets);
    }
    return id;
  }

  private long sides(Change change) throws SQLException {
    long id = head(change);
    switch (change) {
      case Change.OfRecord c -> {
        if (c.before().isPresent()) {
          before(id, c.before().get());
        }
        records(id, ChangeSides.AFTER, c.after().stream().toList());
      }
      case Change.OfSoa c -> {
        soa(id, ChangeSides.BEFORE, c.before());
        soa(id, ChangeSides.AFTER, c.after());
      }
      case Change.ZoneCreation c -> {
        records(id, ChangeSides.AFTER, c.records());
        if (c.soa().isPresent()) {
          soa(id, ChangeSides.AFTER, c.soa().get());
        }
      }
      case Change.ZoneDeletion c -> zone(id, c.zone());
      case Change.OfReverse c -> {
        if (c.before().isPresent()) {
          before(id, c.before().get());
        }
        if (c.after().isPresent()) {
          reverse(id, ChangeSides.AFTER, c.after().get(), null, null, null);
        }
      }
    }
    return id;
  }

  /** Writes a change of the journal and returns its id. */
  long write(JournalChange journalled) throws SQLException {
    long id = write(journalled.change(), journalled.baseSets());
    if (journalled.change() instanceof Change.ZoneDeletion && journalled.soa().isPresent()) {
      soa(id, ChangeSides.BEFORE, journalled.soa().get());
    }
    return id;
  }

  /** Deletes a change. */
  void delete(long id) throws SQLException {
    session.update("DELETE FROM change WHERE id = ?", id);
  }

  private long head(Change change) throws SQLException {
    @Nullable String zone =
        switch (change) {
          case Change.OfRecord c -> c.zone().name().text();
          case Change.OfSoa c -> c.zone().name().text();
          case Change.ZoneCreation c -> c.zone().name().text();
          case Change.ZoneDeletion c -> c.zone().name().text();
          case Change.OfReverse _ -> null;
        };
    @Nullable Integer count = change instanceof Change.ZoneDeletion c ? c.recordCount() : null;
    return session.number(
        "INSERT INTO change (kind, account, zone, record_count) VALUES (?, ?, ?, ?) RETURNING id",
        ChangeKind.of(change).name(),
        change.account().text(),
        zone,
        count);
  }

  private void before(long id, ZoneRecord record) throws SQLException {
    record(id, ChangeSides.BEFORE, 0, record.data(), record.id(), record.state().name());
  }

  private void records(long id, String side, List<ResourceRecord> records) throws SQLException {
    for (int i = 0; i < records.size(); i++) {
      record(id, side, i, records.get(i), null, null);
    }
  }

  private void record(
      long id,
      String side,
      int position,
      ResourceRecord data,
      @Nullable String providerId,
      @Nullable String state)
      throws SQLException {
    session.update(
        """
        INSERT INTO change_record (change, side, position, provider_id, state, name, type, ttl,
          priority, content, enabled)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        side,
        position,
        providerId,
        state,
        data.name().text(),
        data.type().mnemonic(),
        data.ttl(),
        RecordRows.priority(data),
        data.content(),
        data.enabled());
  }

  private void soa(long id, String side, Soa soa) throws SQLException {
    session.update(
        "INSERT INTO change_soa (change, side, mname, rname, serial, ttl)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        side,
        soa.mname(),
        soa.rname(),
        soa.serial().toString(),
        soa.ttl());
  }

  private void zone(long id, Zone zone) throws SQLException {
    session.update(
        """
        INSERT INTO change_zone (change, provider_id, description, enabled, state, name_servers)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        id,
        zone.providerId(),
        zone.description(),
        zone.enabled(),
        zone.state().name(),
        NameText.joined(zone.nameServers()));
  }

  private void before(long id, ReverseRecord record) throws SQLException {
    reverse(
        id,
        ChangeSides.BEFORE,
        record.data(),
        record.id(),
        StoredTime.text(record.created()),
        StoredTime.text(record.modified()));
  }

  private void reverse(
      long id,
      String side,
      ReverseData data,
      @Nullable String providerId,
      @Nullable String created,
      @Nullable String modified)
      throws SQLException {
    session.update(
        """
        INSERT INTO change_reverse (change, side, provider_id, ip, name, description, created,
          modified)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        side,
        providerId,
        data.ip().toString(),
        data.name().text(),
        data.description(),
        created,
        modified);
  }
}
