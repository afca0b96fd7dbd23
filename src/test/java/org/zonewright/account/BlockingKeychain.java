package org.zonewright.account;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.zonewright.provider.Secret;

/** A keychain that waits for its user until {@link #release}. */
final class BlockingKeychain implements Keychain {

  private final CountDownLatch user = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  void release() throws InterruptedException {
    user.countDown();
    answered.await();
  }

  private void waitForUser() {
    try {
      user.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean exists() {
    waitForUser();
    answered.countDown();
    return true;
  }

  @Override
  public Optional<Secret> get(String name) {
    waitForUser();
    return Optional.empty();
  }

  @Override
  public boolean put(String name, Secret secret) {
    waitForUser();
    return true;
  }

  @Override
  public void remove(String name) {
    waitForUser();
  }
}
