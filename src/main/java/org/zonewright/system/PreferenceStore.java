package org.zonewright.system;

import java.util.Optional;
import org.zonewright.store.Database;
import org.zonewright.store.SettingStore;

/**
 * Keeps the user's choices among the settings. What is not there, or not understood, is initial.
 */
public final class PreferenceStore {

  private static final String SYNC_MINUTES = "sync.minutes";
  private static final String DESKTOP_NOTICES = "notices.desktop";
  private static final String UPDATES = "update.wanted";
  private static final String UPDATE_ADDRESS = "update.address";
  private static final String PROXY = "proxy.kind";
  private static final String PROXY_HOST = "proxy.host";
  private static final String PROXY_PORT = "proxy.port";
  private static final String PROXY_USER = "proxy.user";

  private final Database database;
  private final SettingStore settings;

  public PreferenceStore(Database database) {
    this.database = database;
    this.settings = new SettingStore(database);
  }

  /** The choices. */
  public Preferences read() {
    return new Preferences(
        SyncInterval.ofMinutes(text(SYNC_MINUTES)),
        !text(DESKTOP_NOTICES).equals("false"),
        new UpdateSettings(text(UPDATES).equals("true"), text(UPDATE_ADDRESS)),
        proxy());
  }

  /** The way to the providers alone. */
  public ProxyChoice proxy() {
    return switch (text(PROXY)) {
      case "none" -> new ProxyChoice.None();
      case "manual" -> manual();
      default -> new ProxyChoice.AsSystem();
    };
  }

  private ProxyChoice manual() {
    try {
      return new ProxyChoice.Manual(
          text(PROXY_HOST),
          Integer.parseInt(text(PROXY_PORT)),
          Optional.of(text(PROXY_USER)).filter(user -> !user.isEmpty()));
    } catch (IllegalArgumentException _) {
      return new ProxyChoice.AsSystem();
    }
  }

  private String text(String name) {
    return settings.find(name).orElse("");
  }

  /** Keeps the choices, all or none. */
  public void save(Preferences preferences) {
    database.atomically(
        () -> {
          settings.save(SYNC_MINUTES, String.valueOf(preferences.automaticSync().minutes()));
          settings.save(DESKTOP_NOTICES, String.valueOf(preferences.desktopNotices()));
          settings.save(UPDATES, String.valueOf(preferences.updates().wanted()));
          settings.save(UPDATE_ADDRESS, preferences.updates().address());
          save(preferences.proxy());
          return preferences;
        });
  }

  private void save(ProxyChoice choice) {
    switch (choice) {
      case ProxyChoice.AsSystem() -> settings.save(PROXY, "system");
      case ProxyChoice.None() -> settings.save(PROXY, "none");
      case ProxyChoice.Manual(var host, var port, var user) -> {
        settings.save(PROXY, "manual");
        settings.save(PROXY_HOST, host);
        settings.save(PROXY_PORT, String.valueOf(port));
        settings.save(PROXY_USER, user.orElse(""));
      }
    }
  }
}
