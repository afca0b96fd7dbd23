package org.zonewright.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zonewright.provider.Secret;

/** A keychain that is a map. */
final class MapKeychain implements Keychain {

  final Map<String, Secret> entries = new HashMap<>();

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public Optional<Secret> get(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  @Override
  public boolean put(String name, Secret secret) {
    entries.put(name, secret);
    return true;
  }

  @Override
  public void remove(String name) {
    entries.remove(name);
  }
}
