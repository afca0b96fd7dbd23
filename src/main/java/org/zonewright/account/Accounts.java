package org.zonewright.account;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Capabilities;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderFactory;
import org.zonewright.provider.Secret;
import org.zonewright.store.AccountStore;

/** The user's accounts and the way to their providers. */
public final class Accounts {

  private final AccountStore store;
  private final Credentials credentials;
  private final ProviderFactory providers;

  public Accounts(AccountStore store, Credentials credentials, ProviderFactory providers) {
    this.store = store;
    this.credentials = credentials;
    this.providers = providers;
  }

  /** All accounts by name. */
  public List<Account> all() {
    return store.all();
  }

  /** The account of that id. */
  public Optional<Account> find(AccountId id) {
    return store.find(id);
  }

  /** The account of that name, letter case apart. */
  public Optional<Account> byName(String name) {
    return store.byName(name);
  }

  /**
   * Whether a secret is known for the account; a BDOM account has none. May ask the keychain; not
   * for the FX thread.
   */
  public boolean hasSecret(Account account) {
    return secret(account).isPresent();
  }

  /**
   * Tries an account that is not stored yet: returns normally if it works.
   *
   * @throws IllegalArgumentException if the secret must not be sent there ({@link TokenTransport})
   * @throws org.zonewright.provider.ProviderException saying what is wrong
   */
  public void test(Account account, Optional<Secret> secret) {
    refuseClearText(account, secret);
    try (Provider provider = providers.open(account, secret)) {
      provider.verifyAccess();
    }
  }

  /**
   * Stores an account (new or changed) and its secret.
   *
   * @param secret a new secret; absent leaves what is kept
   * @param memoryAllowed whether memory may be used where there is no keychain
   * @return where the secret is now; empty if there was none or no place took it
   * @throws IllegalArgumentException if another account has that name, or the secret must not be
   *     sent to the account's address ({@link TokenTransport})
   */
  public Optional<CredentialPlace> save(
      Account account, Optional<Secret> secret, boolean memoryAllowed) {
    refuseClearText(account, secret);
    store.save(account);
    return secret.flatMap(s -> credentials.save(account.id(), s, memoryAllowed));
  }

  /** Removes the account, its cache and its secret; drafts and history stay. */
  public void remove(Account account) {
    store.remove(account.id());
    credentials.delete(account.id());
  }

  /** Opens the provider of a stored account with its secret. The caller closes it. */
  public Provider open(Account account) {
    return providers.open(account, secret(account));
  }

  /** What the account's provider can do. Sends nothing and needs no secret. */
  public Capabilities capabilities(Account account) {
    try (Provider provider = providers.open(account, Optional.empty())) {
      return provider.capabilities();
    }
  }

  private Optional<Secret> secret(Account account) {
    return account.kind() == ProviderKind.IONOS && TokenTransport.allows(account.baseUrl())
        ? credentials.find(account.id())
        : Optional.empty();
  }

  private static void refuseClearText(Account account, Optional<Secret> secret) {
    if (secret.isPresent() && !TokenTransport.allows(account.baseUrl())) {
      throw new IllegalArgumentException(
          "a token is not sent in clear text to " + account.baseUrl());
    }
  }
}
