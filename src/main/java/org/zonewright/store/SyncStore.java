package org.zonewright.store;

import java.time.Instant;
import java.util.Optional;
import org.zonewright.model.AccountId;

/** How whole and how old the cache is. */
public final class SyncStore {

  private final Database database;

  public SyncStore(Database database) {
    this.database = database;
  }

  /** The status of one listing of an account. */
  public ListingStatus status(AccountId account, ListingKind kind) {
    throw new UnsupportedOperationException(account.text() + kind + database);
  }

  /** Notes the end of one listing; {@code problem} absent means it is complete. */
  public void finished(AccountId account, ListingKind kind, Instant at, Optional<String> problem) {
    throw new UnsupportedOperationException(account.text() + kind);
  }
}
