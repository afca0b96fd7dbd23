package org.zonewright.account;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.StorageProvider;
import com.microsoft.credentialstorage.StorageProvider.SecureOption;
import com.microsoft.credentialstorage.model.StoredToken;
import com.microsoft.credentialstorage.model.StoredTokenType;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zonewright.provider.Secret;

/**
 * Windows Credential Manager, macOS Keychain or Linux libsecret, by the credential-secure-storage
 * library. The library looks for a keychain when it is first touched, which is therefore left to
 * the first call.
 */
final class SystemKeychain implements Keychain {

  /**
   * The library tells at length what it did not find; that there is none is all we want to know.
   */
  private final Logger library = Logger.getLogger("com.microsoft.credentialstorage");

  SystemKeychain() {
    library.setLevel(Level.OFF);
  }

  @Override
  public boolean exists() {
    return store().isPresent();
  }

  @Override
  public Optional<Secret> get(String name) {
    return store()
        .flatMap(store -> Optional.ofNullable(store.get(name)))
        .map(token -> Secret.of(new String(token.getValue())));
  }

  @Override
  public boolean put(String name, Secret secret) {
    return store().map(store -> put(store, name, secret)).orElse(false);
  }

  private static boolean put(SecretStore<StoredToken> store, String name, Secret secret) {
    StoredToken token = new StoredToken(secret.reveal().toCharArray(), StoredTokenType.PERSONAL);
    try {
      return store.add(name, token);
    } finally {
      token.clear();
    }
  }

  @Override
  public void remove(String name) {
    store().ifPresent(store -> store.delete(name));
  }

  private static Optional<SecretStore<StoredToken>> store() {
    return Optional.ofNullable(StorageProvider.getTokenStorage(true, SecureOption.REQUIRED));
  }
}
