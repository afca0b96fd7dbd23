package org.zonewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/** Rows of the table {@code reverse_record}; made anew for each transaction. */
final class ReverseRows {

  private static final String SELECT =
      "SELECT id, account, provider_id, address, name, description, created, modified, revision"
          + " FROM reverse_record ";

  private static final String COLUMNS =
      "account, provider_id, address, ip, name, unicode_name, description, created, modified,"
          + " revision";

  private static final String REPLACING =
      """
      ON CONFLICT (account, provider_id) DO UPDATE SET
        address = excluded.address,
        ip = excluded.ip,
        name = excluded.name,
        unicode_name = excluded.unicode_name,
        description = excluded.description,
        created = excluded.created,
        modified = excluded.modified,
        revision = excluded.revision
      """;

  private final Session session;
  private final Map<Long, AccountId> accounts;

  ReverseRows(Session session) throws SQLException {
    this.session = session;
    this.accounts = AccountRows.byRow(session);
  }

  /**
   * A stored reverse record.
   *
   * @param id its row
   * @param record the record
   * @param revision when it was written
   */
  record Row(long id, ReverseRecord record, long revision) {}

  /** The rows that {@code condition} (a WHERE clause) selects, by address in numeric order. */
  List<Row> list(String condition, @Nullable Object... values) throws SQLException {
    return session.list(SELECT + condition + " ORDER BY address, id", this::read, values);
  }

  /** Like {@link #list}, the records only. */
  List<ReverseRecord> records(String condition, @Nullable Object... values) throws SQLException {
    return list(condition, values).stream().map(Row::record).toList();
  }

  /** Adds records or replaces those of the same ids. */
  void save(long account, List<ReverseRecord> records, long revision) throws SQLException {
    new Staging(session, "reverse_record", COLUMNS)
        .insert(
            rows -> {
              for (ReverseRecord record : records) {
                rows.add(values(account, record, revision));
              }
            },
            REPLACING);
  }

  private static @Nullable Object[] values(long account, ReverseRecord record, long revision) {
    ReverseData data = record.data();
    return new @Nullable Object[] {
      account,
      record.id(),
      data.ip().sortKey(),
      data.ip().toString(),
      data.name().text(),
      NameText.unicode(data.name()),
      data.description(),
      StoredTime.text(record.created()),
      StoredTime.text(record.modified()),
      revision
    };
  }

  private Row read(ResultSet row) throws SQLException {
    ReverseData data =
        new ReverseData(
            IpAddress.ofSortKey(row.getString(4)), DnsName.of(row.getString(5)), row.getString(6));
    return new Row(
        row.getLong(1),
        new ReverseRecord(
            accounts.getOrDefault(row.getLong(2), new AccountId("")),
            row.getString(3),
            data,
            StoredTime.optionalText(row, 7),
            StoredTime.optionalText(row, 8)),
        row.getLong(9));
  }
}
