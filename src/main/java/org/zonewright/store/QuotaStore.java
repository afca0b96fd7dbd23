package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;

/** Quota samples, one at every sync. */
public final class QuotaStore {

  private final Database database;

  public QuotaStore(Database database) {
    this.database = database;
  }

  /** The latest sample of an account. */
  public Optional<QuotaSample> latest(AccountId account) {
    throw new UnsupportedOperationException(account.text() + database);
  }

  /** All samples of an account, oldest first. */
  public List<QuotaSample> history(AccountId account) {
    throw new UnsupportedOperationException(account.text());
  }

  /** Adds a sample. */
  public void save(QuotaSample sample) {
    throw new UnsupportedOperationException(sample.toString());
  }
}
