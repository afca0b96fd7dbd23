package org.zonewright.sync;

import java.time.Clock;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;

/**
 * Reads providers into the store. Runs on the calling thread; interrupting it cancels, keeps what
 * was read and marks nothing as gone that was not proven to be.
 */
public final class Synchroniser {

  private final Accounts accounts;
  private final Database database;
  private final Clock clock;

  public Synchroniser(Accounts accounts, Database database, Clock clock) {
    this.accounts = accounts;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Reads all of an account. Failures of parts are in the report, not thrown.
   *
   * @throws java.util.concurrent.CancellationException if interrupted; what was read is kept
   */
  public SyncReport sync(Account account, SyncObserver observer) {
    throw new UnsupportedOperationException("" + accounts + database + clock + account + observer);
  }

  /**
   * Reads one zone anew.
   *
   * @throws org.zonewright.provider.ProviderException if that fails; the cache keeps what it has
   */
  public void refresh(ZoneRef zone) {
    throw new UnsupportedOperationException(zone.toString());
  }
}
