package org.zonewright.screenshots;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
   * Takes them. The system property {@code screenshots.look} asks for pictures of all screens: in
   * all schemes for the size of a window such as {@code 900x600}, in one scheme if a size of texts
   * follows, such as {@code 900x600 200}.
   *
   * @param arguments the directory for the pictures and the language of the window
   */
  public static void main(String[] arguments) throws IOException {
    boolean german = "de".equals(arguments[1]);
    List<String> look =
        Stream.of(System.getProperty("screenshots.look", "").split(" ", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    Album album = album(look, german);
    FontSize text = FontSize.byId(look.size() > 1 ? look.get(1) : "");
    Locale.setDefault(german ? Locale.GERMANY : Locale.US);
    Path directory = Files.createTempDirectory("zonewright-screenshots");
    try (SampleData data = look.isEmpty() ? SampleData.start() : SampleData.startAnywhere()) {
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

  private static Album album(List<String> look, boolean german) {
    return switch (look.size()) {
      case 0 -> german ? new Album.German() : new Album.Published();
      case 1 -> new Album.Everything(WindowSize.parse(look.getFirst()));
      default -> new Album.Room(WindowSize.parse(look.getFirst()));
    };
  }

  private static Services remembering(FontSize text, Services services) {
    services.settings().save(Setting.TEXT_SIZE.key(), text.id());
    return services;
  }
}
