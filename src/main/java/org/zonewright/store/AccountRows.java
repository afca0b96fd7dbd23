package org.zonewright.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;

/** Rows of the table {@code account}. */
final class AccountRows {

  static final String COLUMNS = "uuid, name, kind, base_url, user_id";

  private AccountRows() {}

  static Account read(ResultSet row) throws SQLException {
    String kind = row.getString(3);
    long userId = row.getLong(5);
    boolean hasUserId = !row.wasNull();
    return new Account(
        new AccountId(row.getString(1)),
        row.getString(2),
        ProviderKind.byId(kind).orElseThrow(() -> new IllegalStateException("provider " + kind)),
        URI.create(row.getString(4)),
        hasUserId ? OptionalLong.of(userId) : OptionalLong.empty());
  }

  /** The form of a name in which letter case does not matter. */
  static String folded(String name) {
    return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** The row of an account, if it is stored. */
  static Optional<Long> row(Session session, AccountId account) throws SQLException {
    return session.first(
        "SELECT id FROM account WHERE uuid = ?", row -> row.getLong(1), account.text());
  }

  /**
   * The row of an account that something is to be stored for.
   *
   * @throws IllegalArgumentException if there is no such account (any more)
   */
  static long existing(Session session, AccountId account) throws SQLException {
    return row(session, account)
        .orElseThrow(() -> new IllegalArgumentException("no such account: " + account));
  }

  /** All accounts by row. */
  static Map<Long, AccountId> byRow(Session session) throws SQLException {
    Map<Long, AccountId> accounts = new HashMap<>();
    session.each(
        "SELECT id, uuid FROM account",
        row -> accounts.put(row.getLong(1), new AccountId(row.getString(2))));
    return accounts;
  }
}
