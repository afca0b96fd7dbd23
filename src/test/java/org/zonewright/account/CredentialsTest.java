package org.zonewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

class CredentialsTest {

  private static final AccountId ACCOUNT = new AccountId("0000-1");
  private static final Secret SECRET = Secret.of("abc");
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final MemoryCredentials memory = new MemoryCredentials();
  private final MapKeychain keychain = new MapKeychain();

  @Test
  void theEnvironmentGoesBeforeTheKeychain() {
    Credentials credentials =
        new Credentials(
            List.of(
                new EnvironmentCredentials(Map.of("ZONEWRIGHT_TOKEN", " xyz\n")),
                memory,
                new KeychainCredentials(keychain, LIMIT)));
    credentials.save(ACCOUNT, SECRET, true);

    assertThat(credentials.find(ACCOUNT)).contains(Secret.of("xyz"));
    assertThat(keychain.entries).containsValue(SECRET);
  }

  @Test
  void aSecretGoesToTheKeychainAndLeavesMemory() {
    Credentials credentials =
        new Credentials(List.of(memory, new KeychainCredentials(keychain, LIMIT)));
    memory.save(ACCOUNT, Secret.of("old"));

    assertThat(credentials.save(ACCOUNT, SECRET, true)).contains(CredentialPlace.KEYCHAIN);
    assertThat(credentials.find(ACCOUNT)).contains(SECRET);
    assertThat(credentials.keychainAvailable()).isTrue();
  }

  @Test
  void withoutKeychainMemoryIsUsedOnlyIfAllowed() {
    Credentials credentials = new Credentials(List.of(memory));

    assertThat(credentials.save(ACCOUNT, SECRET, false)).isEmpty();
    assertThat(credentials.find(ACCOUNT)).isEmpty();
    assertThat(credentials.save(ACCOUNT, SECRET, true)).contains(CredentialPlace.MEMORY);
    assertThat(credentials.find(ACCOUNT)).contains(SECRET);
    assertThat(credentials.keychainAvailable()).isFalse();
  }

  @Test
  void aBlankVariableIsNoToken() {
    EnvironmentCredentials environment =
        new EnvironmentCredentials(Map.of("ZONEWRIGHT_TOKEN", " "));

    assertThat(environment.isAvailable()).isFalse();
    assertThat(environment.find(ACCOUNT)).isEmpty();
  }
}
