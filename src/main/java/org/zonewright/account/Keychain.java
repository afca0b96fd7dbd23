package org.zonewright.account;

import java.util.Optional;
import org.zonewright.provider.Secret;

/**
 * An operating system's keychain, as narrow as we need it. Calls may block for as long as the
 * system asks its user, and may fail with any exception or linkage error.
 */
interface Keychain {

  /** Whether there is one that keeps secrets safely. */
  boolean exists();

  /** The entry of that name. */
  Optional<Secret> get(String name);

  /** Adds or replaces an entry; false if refused. */
  boolean put(String name, Secret secret);

  /** Removes an entry; nothing happens if there is none. */
  void remove(String name);
}
