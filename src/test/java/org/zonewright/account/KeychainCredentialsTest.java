package org.zonewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.provider.Secret;

class KeychainCredentialsTest {

  private static final AccountId ACCOUNT = new AccountId("0000-1");
  private static final Secret SECRET = Secret.of("abc");

  @Test
  void keepsSecretsUnderOurNameAndTheAccountsId() {
    MapKeychain keychain = new MapKeychain();
    KeychainCredentials credentials = new KeychainCredentials(keychain, Duration.ofSeconds(10));

    assertThat(credentials.isAvailable()).isTrue();
    assertThat(credentials.save(ACCOUNT, SECRET)).isTrue();
    assertThat(keychain.entries).containsOnlyKeys("Zonewright/0000-1");
    assertThat(credentials.find(ACCOUNT)).contains(SECRET);
    credentials.delete(ACCOUNT);
    assertThat(credentials.find(ACCOUNT)).isEmpty();
  }

  @Test
  void aKeychainThatDoesNotAnswerIsUnavailableUntilItDoes() throws InterruptedException {
    BlockingKeychain keychain = new BlockingKeychain();
    KeychainCredentials credentials = new KeychainCredentials(keychain, Duration.ofMillis(1));

    assertThat(credentials.isAvailable()).isFalse();
    assertThat(credentials.find(ACCOUNT)).isEmpty();
    assertThat(credentials.save(ACCOUNT, SECRET)).isFalse();
    keychain.release();
    KeychainCredentials patient = new KeychainCredentials(keychain, Duration.ofSeconds(10));
    assertThat(patient.isAvailable()).isTrue();
  }

  @Test
  void aMissingLibraryIsAnUnavailableKeychain() {
    KeychainCredentials credentials =
        new KeychainCredentials(new BrokenKeychain(), Duration.ofSeconds(10));

    assertThat(credentials.isAvailable()).isFalse();
    assertThat(credentials.find(ACCOUNT)).isEmpty();
    assertThat(credentials.save(ACCOUNT, SECRET)).isFalse();
    credentials.delete(ACCOUNT);
  }

  private static final class BrokenKeychain implements Keychain {

    @Override
    public boolean exists() {
      throw new UnsatisfiedLinkError("libsecret-1.so.0");
    }

    @Override
    public Optional<Secret> get(String name) {
      throw new UnsatisfiedLinkError("libsecret-1.so.0");
    }

    @Override
    public boolean put(String name, Secret secret) {
      throw new NoClassDefFoundError("LibSecret");
    }

    @Override
    public void remove(String name) {
      throw new IllegalStateException("locked");
    }
  }
}
