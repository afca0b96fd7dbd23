package org.zonewright.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zonewright.account.CredentialPlace;
import org.zonewright.account.CredentialStore;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/** A keychain in a map. */
final class FakeKeychain implements CredentialStore {

  private final Map<AccountId, Secret> secrets = new HashMap<>();

  @Override
  public CredentialPlace place() {
    return CredentialPlace.KEYCHAIN;
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public Optional<Secret> find(AccountId account) {
    return Optional.ofNullable(secrets.get(account));
  }

  @Override
  public boolean save(AccountId account, Secret secret) {
    secrets.put(account, secret);
    return true;
  }

  @Override
  public void delete(AccountId account) {
    secrets.remove(account);
  }

  boolean isEmpty() {
    return secrets.isEmpty();
  }
}
