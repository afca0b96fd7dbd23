package org.zonewright.bench;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.zonewright.Zonewright;
import org.zonewright.ui.common.Stylesheets;

/** Command lines of the program and of an empty window, on the same runtime. */
sealed interface Launch {

  /** The program over a data directory. */
  List<String> program(Path data);

  /** The empty window. */
  List<String> emptyWindow();

  /** What it is. */
  String name();

  /** The image if one has been built, else this process's Java and class path. */
  static Launch best() throws URISyntaxException {
    Path image = Path.of(System.getProperty("bench.image", "target/zonewright")).toAbsolutePath();
    return Files.isDirectory(image) ? new OfImage(image, testClasses()) : new OfClassPath();
  }

  private static Path testClasses() throws URISyntaxException {
    return Path.of(EmptyWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** As users start it. */
  record OfImage(Path image, Path testClasses) implements Launch {

    @Override
    public List<String> program(Path data) {
      return List.of(image.resolve("bin/zonewright").toString(), "--data", data.toString());
    }

    @Override
    public List<String> emptyWindow() {
      return List.of(
          image.resolve("bin/java").toString(),
          "-cp",
          testClasses.toString(),
          EmptyWindow.class.getName(),
          Stylesheets.own());
    }

    @Override
    public String name() {
      return "the image";
    }
  }

  /** As in development. */
  record OfClassPath() implements Launch {

    @Override
    public List<String> program(Path data) {
      return Java.running(Zonewright.class, List.of(), "--data", data.toString());
    }

    @Override
    public List<String> emptyWindow() {
      return Java.running(EmptyWindow.class, List.of(), Stylesheets.own());
    }

    @Override
    public String name() {
      return "a class path";
    }
  }
}
