package org.zonewright.system;

/**
 * What the user has chosen on the settings page.
 *
 * @param automaticSync how often all accounts are read by themselves
 * @param desktopNotices whether the desktop tells what has ended while nobody looked
 * @param updates whether and where new versions are looked for
 * @param proxy the way to the providers
 */
public record Preferences(
    SyncInterval automaticSync, boolean desktopNotices, UpdateSettings updates, ProxyChoice proxy) {

  /** What is so until the user chooses. */
  public static final Preferences INITIAL =
      new Preferences(SyncInterval.OFF, true, UpdateSettings.OFF, new ProxyChoice.AsSystem());

  /** The same with another way to the providers. */
  public Preferences withProxy(ProxyChoice choice) {
    return new Preferences(automaticSync, desktopNotices, updates, choice);
  }

  /** The same with another look for new versions. */
  public Preferences withUpdates(UpdateSettings settings) {
    return new Preferences(automaticSync, desktopNotices, settings, proxy);
  }
}
