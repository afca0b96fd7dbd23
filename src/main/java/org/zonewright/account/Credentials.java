package org.zonewright.account;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/** Looks for secrets in several places in turn. */
public final class Credentials {

  private final List<CredentialStore> places;

  /** Over the given places, the first to be asked first. */
  public Credentials(List<CredentialStore> places) {
    this.places = List.copyOf(places);
  }

  /** The first secret found. */
  public Optional<Secret> find(AccountId account) {
    throw new UnsupportedOperationException(account.text() + places.size());
  }

  /**
   * Keeps a secret in the keychain, or, where that is unavailable and it is allowed, in memory.
   *
   * @return where it is now; empty if nowhere
   */
  public Optional<CredentialPlace> save(AccountId account, Secret secret, boolean memoryAllowed) {
    throw new UnsupportedOperationException(account.text());
  }

  /** Forgets it everywhere. */
  public void delete(AccountId account) {
    places.forEach(place -> place.delete(account));
  }

  /** Whether the operating system's keychain can be used. May block; not for the FX thread. */
  public boolean keychainAvailable() {
    throw new UnsupportedOperationException();
  }
}
