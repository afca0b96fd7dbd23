package org.zonewright.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/**
 * Secrets in the operating system's keychain. Every call has a time limit, because a keychain may
 * wait for its user for ever; one that failed or does not answer is unavailable, which is logged
 * once and never with a secret.
 */
public final class KeychainCredentials implements CredentialStore {

  /** What our entries' names begin with; the account's id follows. */
  static final String PREFIX = "Zonewright/";

  private static final System.Logger LOG = System.getLogger(KeychainCredentials.class.getName());

  private final Keychain keychain;
  private final Duration limit;
  private final ExecutorService thread;
  private final AtomicBoolean stuck = new AtomicBoolean();
  private final AtomicBoolean logged = new AtomicBoolean();

  /**
   * The keychain of this operating system.
   *
   * @param limit how long to wait for an answer
   */
  public static KeychainCredentials ofSystem(Duration limit) {
    return new KeychainCredentials(new SystemKeychain(), limit);
  }

  KeychainCredentials(Keychain keychain, Duration limit) {
    this.keychain = keychain;
    this.limit = limit;
    // a native call holds its thread; as a daemon it does not hold the process
    this.thread =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keychain").factory());
  }

  @Override
  public CredentialPlace place() {
    return CredentialPlace.KEYCHAIN;
  }

  @Override
  public boolean isAvailable() {
    return ask(keychain::exists).orElse(false);
  }

  @Override
  public Optional<Secret> find(AccountId account) {
    return ask(() -> keychain.get(entry(account))).flatMap(found -> found);
  }

  @Override
  public boolean save(AccountId account, Secret secret) {
    return ask(() -> keychain.put(entry(account), secret)).orElse(false);
  }

  @Override
  public void delete(AccountId account) {
    ask(
        () -> {
          keychain.remove(entry(account));
          return true;
        });
  }

  private static String entry(AccountId account) {
    return PREFIX + account.text();
  }

  private <T> Optional<T> ask(Callable<T> call) {
    if (stuck.get()) {
      return Optional.empty();
    }
    Future<T> answer =
        thread.submit(
            () -> {
              try {
                return call.call();
              } finally {
                stuck.set(false);
              }
            });
    try {
      return Optional.of(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      stuck.set(!answer.isDone());
      logOnce("no answer within " + limit);
    } catch (ExecutionException e) {
      logOnce(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      answer.cancel(false);
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void logOnce(String reason) {
    if (logged.compareAndSet(false, true)) {
      LOG.log(System.Logger.Level.WARNING, "The keychain cannot be used: {0}", reason);
    }
  }
}
