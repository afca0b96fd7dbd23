package org.zonewright.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/** Looks for secrets in several places in turn. */
public final class Credentials {

  private static final Duration KEYCHAIN_LIMIT = Duration.ofSeconds(10);

  private final List<CredentialStore> places;

  /** Over the given places, the first to be asked first. */
  public Credentials(List<CredentialStore> places) {
    this.places = List.copyOf(places);
  }

  /**
   * The places where secrets of real accounts are looked for: the environment, this process's
   * memory, the operating system's keychain.
   *
   * @throws IllegalArgumentException if the environment holds what cannot be a token
   */
  public static Credentials ofSystem(Map<String, String> environment) {
    return new Credentials(
        List.of(
            new EnvironmentCredentials(environment),
            new MemoryCredentials(),
            KeychainCredentials.ofSystem(KEYCHAIN_LIMIT)));
  }

  /** The first secret found. */
  public Optional<Secret> find(AccountId account) {
    return places.stream().map(place -> place.find(account)).flatMap(Optional::stream).findFirst();
  }

  /** The first secret found where secrets are kept by name; not in the environment. */
  Optional<Secret> kept(AccountId entry) {
    return places.stream()
        .filter(place -> place.place() != CredentialPlace.ENVIRONMENT)
        .map(place -> place.find(entry))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the secret that {@link #find} finds is kept. May ask the keychain, like it. */
  public Optional<CredentialPlace> placeOf(AccountId account) {
    return places.stream()
        .filter(place -> place.find(account).isPresent())
        .map(CredentialStore::place)
        .findFirst();
  }

  /**
   * Keeps a secret in the keychain, or, where that is unavailable and it is allowed, in memory.
   *
   * @return where it is now; empty if nowhere
   */
  public Optional<CredentialPlace> save(AccountId account, Secret secret, boolean memoryAllowed) {
    if (saveIn(CredentialPlace.KEYCHAIN, account, secret)) {
      // an older one in memory would be found first
      at(CredentialPlace.MEMORY).forEach(place -> place.delete(account));
      return Optional.of(CredentialPlace.KEYCHAIN);
    }
    return memoryAllowed && saveIn(CredentialPlace.MEMORY, account, secret)
        ? Optional.of(CredentialPlace.MEMORY)
        : Optional.empty();
  }

  /** Forgets it everywhere. */
  public void delete(AccountId account) {
    places.forEach(place -> place.delete(account));
  }

  /** Whether the operating system's keychain can be used. May block; not for the FX thread. */
  public boolean keychainAvailable() {
    return at(CredentialPlace.KEYCHAIN).anyMatch(CredentialStore::isAvailable);
  }

  private boolean saveIn(CredentialPlace where, AccountId account, Secret secret) {
    return at(where).anyMatch(place -> place.save(account, secret));
  }

  private Stream<CredentialStore> at(CredentialPlace where) {
    return places.stream().filter(place -> place.place() == where);
  }
}
