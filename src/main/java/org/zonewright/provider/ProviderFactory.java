package org.zonewright.provider;

import java.util.Optional;
import org.zonewright.model.Account;

/** Opens the adapter for an account. */
@FunctionalInterface
public interface ProviderFactory {

  /**
   * The adapter for that account. Nothing is sent yet.
   *
   * @param token the bearer token for providers that take one; without it such a provider answers
   *     every call with {@link ProviderException.BadCredentials}
   */
  Provider open(Account account, Optional<Secret> token);
}
