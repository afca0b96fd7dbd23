package org.zonewright.ui;

import java.util.Map;
import org.zonewright.Services;
import org.zonewright.system.Preferences;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/**
 * What a window is opened over.
 *
 * @param services the services over its data
 * @param settings what the window remembers
 * @param preferences what the user has chosen
 */
record OpenData(Services services, Map<Setting, String> settings, Preferences preferences) {

  /**
   * Opens; not for the window's thread.
   *
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  static OpenData open(WindowOptions options, ServicesOpener opener) {
    Services services = opener.open(options.dataDirectory(), options.demo());
    return new OpenData(
        services, UiSettings.read(services.settings()::find), services.preferences().read());
  }
}
