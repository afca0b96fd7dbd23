package org.zonewright.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/**
 * The program's mark, as title bars and task switchers show it. Drawn by installers/icons/make.sh.
 */
final class WindowIcon {

  private WindowIcon() {}

  /** The same picture from 16 to 128 pixels; the system takes the size that fits. */
  static List<Image> sizes() {
    return IntStream.of(16, 32, 48, 128).mapToObj(WindowIcon::picture).toList();
  }

  private static Image picture(int size) {
    String name = "icon/zonewright-" + size + ".png";
    return new Image(
        Objects.requireNonNull(WindowIcon.class.getResource(name), name).toExternalForm());
  }
}
