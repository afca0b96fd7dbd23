package org.zonewright.ui;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.account.Credentials;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/**
 * What a window is opened over.
 *
 * @param services the services over its data
 * @param settings what the window remembers
 * @param demo the stand-ins, if it is a demo
 */
record OpenData(Services services, Map<Setting, String> settings, Optional<Demo> demo)
    implements AutoCloseable {

  /**
   * Opens; not for the window's thread.
   *
   * @throws IOException if the demo cannot listen on loopback
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  static OpenData open(WindowOptions options) throws IOException {
    Clock clock = Clock.system(ZoneId.systemDefault());
    Credentials credentials =
        options.demo() ? Services.memoryCredentials() : Services.systemCredentials(System.getenv());
    Services services =
        Services.open(options.dataDirectory(), credentials, Services.providers(clock), clock);
    try {
      Optional<Demo> demo = options.demo() ? Optional.of(Demo.start(services)) : Optional.empty();
      return new OpenData(services, UiSettings.read(services.settings()::find), demo);
    } catch (IOException | RuntimeException e) {
      services.close();
      throw e;
    }
  }

  @Override
  public void close() {
    demo.ifPresent(Demo::close);
    services.close();
  }
}
