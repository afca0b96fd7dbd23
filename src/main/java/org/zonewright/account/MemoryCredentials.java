package org.zonewright.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/** Secrets for as long as this process runs. */
public final class MemoryCredentials implements CredentialStore {

  private final Map<AccountId, Secret> secrets = new ConcurrentHashMap<>();

  @Override
  public CredentialPlace place() {
    return CredentialPlace.MEMORY;
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
}
