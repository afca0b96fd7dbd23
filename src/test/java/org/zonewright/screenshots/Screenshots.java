package org.zonewright.screenshots;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zonewright.Services;
import org.zonewright.text.Messages;
import org.zonewright.ui.WindowOptions;
import org.zonewright.ui.ZonewrightApp;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.Setting;

/** Takes the pictures of all screens in a real window; started by {@code screenshots/make.sh}. */
public final class Screenshots {

  private Screenshots() {}

  /**
   * Takes them.
   *
   * @param arguments the directory for the pictures and the language of the window; then, for
   *     pictures of all screens in all schemes, the size of the window such as {@code 900x600};
   *     then, for pictures of all screens in one scheme, the size of texts in per cent
   */
  public static void main(String[] arguments) throws IOException {
    boolean german = "de".equals(arguments[1]);
    Album album = album(List.of(arguments), german);
    FontSize text = FontSize.byId(arguments.length > 3 ? arguments[3] : "");
    Locale.setDefault(german ? Locale.GERMANY : Locale.US);
    Path directory = Files.createTempDirectory("zonewright-screenshots");
    try (SampleData data = arguments.length > 2 ? SampleData.startAnywhere() : SampleData.start()) {
      Thread window =
          Thread.ofPlatform()
              .name("window")
              .start(
                  () ->
                      ZonewrightApp.open(
                          new WindowOptions(directory, false),
                          (place, demo) -> remembering(text, data.open(place, demo))));
      WindowThread.awaitToolkit();
      new Tour(
              data,
              new Messages(Locale.getDefault()),
              new Camera(Path.of(arguments[0]), album, text))
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

  private static Album album(List<String> arguments, boolean german) {
    return switch (arguments.size()) {
      case 2 -> german ? new Album.German() : new Album.Published();
      case 3 -> new Album.Everything(WindowSize.parse(arguments.get(2)));
      default -> new Album.Room(WindowSize.parse(arguments.get(2)));
    };
  }

  private static Services remembering(FontSize text, Services services) {
    services.settings().save(Setting.TEXT_SIZE.key(), text.id());
    return services;
  }
}
