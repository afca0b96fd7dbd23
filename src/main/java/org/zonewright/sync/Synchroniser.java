package org.zonewright.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.Database;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/**
 * Reads providers into the store. Runs on the calling thread; interrupting it cancels, keeps what
 * was read and marks nothing as gone that was not proven to be.
 *
 * <p>An account has one sync at a time: a second one waits for the first and then runs. Reading and
 * writing single zones goes on meanwhile, and what that stored is not overwritten by a sync that
 * asked for it earlier.
 */
public final class Synchroniser {

  private final Accounts accounts;
  private final Database database;
  private final Clock clock;
  private final Map<AccountId, ReentrantLock> turns = new ConcurrentHashMap<>();

  public Synchroniser(Accounts accounts, Database database, Clock clock) {
    this.accounts = accounts;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Reads all of an account. Failures of parts are in the report, not thrown.
   *
   * @throws CancellationException if interrupted, or if the account was removed meanwhile; what was
   *     read is kept
   * @throws org.zonewright.store.StoreException if the store cannot be written; what was written is
   *     kept
   */
  public SyncReport sync(Account account, SyncObserver observer) {
    ReentrantLock turn = turns.computeIfAbsent(account.id(), _ -> new ReentrantLock());
    try {
      turn.lockInterruptibly();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("sync of " + account.name());
    }
    try (Provider provider = accounts.open(account)) {
      return new SyncRun(provider, new SyncedStores(database), clock, observer).run();
    } catch (IllegalArgumentException e) {
      if (accounts.find(account.id()).isEmpty()) {
        throw removed(account, e);
      }
      throw e;
    } finally {
      turn.unlock();
    }
  }

  private static CancellationException removed(Account account, Exception cause) {
    CancellationException cancelled =
        new CancellationException("account was removed: " + account.name());
    cancelled.initCause(cause);
    return cancelled;
  }

  /**
   * Reads one zone anew.
   *
   * @throws ProviderException if that fails; the cache keeps what it has and notes the problem
   * @throws IllegalArgumentException if there is no such account
   */
  public void refresh(ZoneRef zone) {
    Account account =
        accounts
            .find(zone.account())
            .orElseThrow(() -> new IllegalArgumentException("no such account: " + zone.account()));
    ZoneStore zones = new ZoneStore(database);
    Instant at = clock.instant();
    long asOf = zones.revision();
    try (Provider provider = accounts.open(account)) {
      zones.saveContents(List.of(read(provider, zones, zone)), at, asOf);
    } catch (ProviderException e) {
      zones.saveProblem(zone, String.valueOf(e.getMessage()), at);
      throw e;
    }
  }

  /** Reads by the provider's id as last listed, or looks the zone up where that is not known. */
  private static ZoneContent read(Provider provider, ZoneStore zones, ZoneRef ref) {
    Optional<Zone> cached = zones.summary(ref).map(ZoneSummary::zone);
    if (cached.isPresent()) {
      try {
        return provider.readZone(cached.get());
      } catch (ProviderException.NotFound e) {
        // deleted and created again, perhaps
        return provider.readZone(provider.findZone(ref.name()).orElseThrow(() -> e));
      }
    }
    return provider.readZone(
        provider.findZone(ref.name()).orElseThrow(() -> notFound(provider.account(), ref)));
  }

  private static ProviderException notFound(Account account, ZoneRef zone) {
    return new ProviderException.NotFound(
        new ProviderException.Failure(
            account.name(), "zone.find", zone.name().text(), OptionalInt.empty(), List.of(), ""));
  }
}
