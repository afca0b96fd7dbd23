package org.zonewright.account;

import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

/** One token for every account of this process, from the environment; read only. */
public final class EnvironmentCredentials implements CredentialStore {

  /** The variable that holds the token. */
  public static final String VARIABLE = "ZONEWRIGHT_TOKEN";

  private final Optional<Secret> token;

  /**
   * Takes the token out of these variables.
   *
   * @throws IllegalArgumentException if the variable is set to what cannot be a token
   */
  public EnvironmentCredentials(Map<String, String> variables) {
    this.token =
        Optional.ofNullable(variables.get(VARIABLE)).filter(t -> !t.isBlank()).map(Secret::of);
  }

  @Override
  public CredentialPlace place() {
    return CredentialPlace.ENVIRONMENT;
  }

  @Override
  public boolean isAvailable() {
    return token.isPresent();
  }

  @Override
  public Optional<Secret> find(AccountId account) {
    return token;
  }

  @Override
  public boolean save(AccountId account, Secret secret) {
    return false;
  }

  @Override
  public void delete(AccountId account) {
    // a process cannot change what it was started with
  }
}
