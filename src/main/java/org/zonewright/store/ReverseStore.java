package org.zonewright.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseRecord;

/** Cached reverse records. */
public final class ReverseStore {

  private final Database database;

  public ReverseStore(Database database) {
    this.database = database;
  }

  /** All, by address in numeric order. */
  public List<ReverseRecord> all() {
    throw new UnsupportedOperationException(database.toString());
  }

  /** Those of that address in any account. */
  public List<ReverseRecord> byAddress(IpAddress ip) {
    throw new UnsupportedOperationException(ip.toString());
  }

  /**
   * Stores a listing; only a complete one removes what it does not have.
   *
   * @return number of rows written
   */
  public int saveListing(
      AccountId account, List<ReverseRecord> records, boolean complete, Instant at) {
    throw new UnsupportedOperationException(account.text());
  }

  /** Adds or replaces one, after a write. */
  public void save(ReverseRecord record) {
    throw new UnsupportedOperationException(record.id());
  }

  /** Removes one, after a deletion. */
  public void remove(AccountId account, String id) {
    throw new UnsupportedOperationException(id);
  }

  /** The address records (A and AAAA) of all cached zones with one of these names or addresses. */
  public List<ForwardRecord> forwardRecords() {
    throw new UnsupportedOperationException();
  }

  /** When an account's reverse records were last read completely. */
  public Optional<Instant> fetchedAt(AccountId account) {
    throw new UnsupportedOperationException(account.text());
  }
}
