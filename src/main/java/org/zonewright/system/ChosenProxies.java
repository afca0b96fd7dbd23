package org.zonewright.system;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.zonewright.account.ProxyPassword;
import org.zonewright.provider.ProxyFinder;
import org.zonewright.provider.ProxyServer;

/** The proxies as the user has chosen them. */
public final class ChosenProxies {

  private final PreferenceStore preferences;
  private final ProxyPassword password;
  private final ProxyFinder system;

  /**
   * Nothing is read yet.
   *
   * @param system what "as the system" means
   */
  public ChosenProxies(PreferenceStore preferences, ProxyPassword password, ProxyFinder system) {
    this.preferences = preferences;
    this.password = password;
    this.system = system;
  }

  /**
   * The proxies for one provider's connections. Reads the choice with the first request and stays
   * with it, so that the keychain is asked once at most, and only where there is a user.
   */
  public ProxyFinder once() {
    AtomicReference<@Nullable ProxyFinder> found = new AtomicReference<>();
    return target -> {
      ProxyFinder known = found.get();
      if (known == null) {
        known = finder();
        found.set(known);
      }
      return known.find(target);
    };
  }

  private ProxyFinder finder() {
    return switch (preferences.proxy()) {
      case ProxyChoice.AsSystem() -> system;
      case ProxyChoice.None() -> ProxyFinder.DIRECT;
      case ProxyChoice.Manual(var host, var port, var user) -> {
        Optional<ProxyServer.Login> login =
            user.flatMap(
                name -> password.find().map(secret -> new ProxyServer.Login(name, secret)));
        ProxyServer server = new ProxyServer(host, port, login);
        yield (URI _) -> Optional.of(server);
      }
    };
  }
}
