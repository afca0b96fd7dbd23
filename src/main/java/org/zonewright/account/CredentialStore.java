package org.zonewright.account;

import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/**
 * A place that keeps secrets. Calls may block (a keychain may ask the user) and may find the place
 * unavailable, which is a normal answer.
 */
public interface CredentialStore {

  /** What this place is. */
  CredentialPlace place();

  /** Whether it can be used now. */
  boolean isAvailable();

  /** The secret of an account; empty if there is none or the place is not available. */
  Optional<Secret> find(AccountId account);

  /** Keeps a secret; false if the place is not available or refused. */
  boolean save(AccountId account, Secret secret);

  /** Forgets a secret; nothing happens if there is none. */
  void delete(AccountId account);
}
