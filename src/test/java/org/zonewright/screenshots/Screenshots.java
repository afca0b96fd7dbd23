package org.zonewright.screenshots;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.zonewright.text.Messages;
import org.zonewright.ui.WindowOptions;
import org.zonewright.ui.ZonewrightApp;

/** Takes the pictures of all screens in a real window; started by {@code screenshots/make.sh}. */
public final class Screenshots {

  private Screenshots() {}

  /**
   * Takes them.
   *
   * @param arguments the directory for the pictures and the language of the window
   */
  public static void main(String[] arguments) throws IOException {
    boolean german = "de".equals(arguments[1]);
    Locale.setDefault(german ? Locale.GERMANY : Locale.US);
    Path directory = Files.createTempDirectory("zonewright-screenshots");
    try (SampleData data = SampleData.start()) {
      Thread window =
          Thread.ofPlatform()
              .name("window")
              .start(() -> ZonewrightApp.open(new WindowOptions(directory, false), data::open));
      WindowThread.awaitToolkit();
      new Tour(data, new Messages(Locale.getDefault()), new Camera(Path.of(arguments[0]), german))
          .go();
      window.join();
    } catch (BindException e) {
      System.err.println(
          "The sandbox's ports are taken, by another run perhaps: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }
}
