package org.zonewright.account;

import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/**
 * The password for the user's proxy, kept beside the accounts' secrets and nowhere else. The
 * environment is not asked: what it holds is meant for providers.
 */
public final class ProxyPassword {

  /** No account is called so: theirs are UUIDs. */
  private static final AccountId ENTRY = new AccountId("proxy");

  private final Credentials credentials;

  public ProxyPassword(Credentials credentials) {
    this.credentials = credentials;
  }

  /** The password, if one is kept. May ask the keychain; not for the FX thread. */
  public Optional<Secret> find() {
    return credentials.kept(ENTRY);
  }

  /**
   * Keeps it in the keychain, or in memory where there is none.
   *
   * @return where it is now; empty if nowhere
   */
  public Optional<CredentialPlace> save(Secret password) {
    return credentials.save(ENTRY, password, true);
  }

  /** Forgets it everywhere. */
  public void forget() {
    credentials.delete(ENTRY);
  }
}
