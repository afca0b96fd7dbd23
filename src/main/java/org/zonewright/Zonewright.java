package org.zonewright;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zonewright.account.Credentials;
import org.zonewright.cli.CommandLineFace;
import org.zonewright.cli.Streams;
import org.zonewright.cli.SystemTerminal;
import org.zonewright.text.Language;
import org.zonewright.ui.WindowOptions;
import org.zonewright.ui.ZonewrightApp;
import org.zonewright.ui.common.LanguageChoice;

/** The program: a command line, or a window where no command is given. */
public final class Zonewright {

  private static final String SYSTEM_PROXIES = "java.net.useSystemProxies";

  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Map<String, String> environment = System.getenv();
  private final LogFile log = new LogFile();

  private Zonewright() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Java looks at the proxy settings of Windows, macOS and GNOME only where told to at the start
    if (System.getProperty(SYSTEM_PROXIES) == null) {
      System.setProperty(SYSTEM_PROXIES, "true");
    }
    System.exit(new Zonewright().run(arguments));
  }

  private int run(String[] arguments) {
    return new CommandLineFace(
            new Streams(System.in, System.out, System.err, new SystemTerminal(System.err)),
            Locale.getDefault(),
            DataDirectory.ofSystem(environment),
            new CommandLineFace.Openers(this::openServices, this::openDemo, this::openWindow),
            log::open)
        .run(arguments);
  }

  private Services openServices(Path directory) {
    return Services.openBehindProxy(directory, Credentials.ofSystem(environment), clock);
  }

  private Services openDemo(Path directory) {
    return Services.demo(directory, clock);
  }

  private void openWindow(Path directory, boolean demo, Optional<Language> language) {
    ZonewrightApp.open(
        new WindowOptions(directory, demo, language.map(LanguageChoice::of)), this::openForWindow);
  }

  private Services openForWindow(Path directory, boolean demo) {
    try {
      return demo ? openDemo(directory) : openServices(directory);
    } finally {
      // after the data, which makes the directory at the first start
      log.open(directory, false);
    }
  }
}
