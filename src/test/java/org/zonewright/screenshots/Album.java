package org.zonewright.screenshots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zonewright.ui.common.Scheme;

/** Which pictures are taken of each screen. */
sealed interface Album {

  /** The pictures of a screen, those in the usual size first; may be none. */
  List<Shot> shots(String screen);

  /** How large the window is while nothing is taken. */
  WindowSize size();

  /**
   * What stands beside the README: all screens in light and dark; of the main ones also {@code
   * -contrast} and {@code -small}.
   */
  record Published() implements Album {

    private static final Set<String> MAIN =
        Set.of("zones", "reverse", "quota", "review", "history");

    /** Those that look like one of the others: they are looked at and not published. */
    private static final Set<String> LEFT_OUT =
        Set.of(
            "palette",
            "search-guide",
            "shortcuts",
            "log",
            "diagnostics",
            "about",
            "new-zone",
            "ttl",
            "replace",
            "remark",
            "soa");

    @Override
    public List<Shot> shots(String screen) {
      if (LEFT_OUT.contains(screen)) {
        return List.of();
      }
      List<Shot> shots = new ArrayList<>();
      shots.add(new Shot("light", Scheme.LIGHT, size()));
      shots.add(new Shot("dark", Scheme.DARK, size()));
      if (MAIN.contains(screen)) {
        shots.add(new Shot("contrast", Scheme.CONTRAST_LIGHT, size()));
        shots.add(new Shot("small", Scheme.LIGHT, WindowSize.SMALL));
      }
      return shots;
    }

    @Override
    public WindowSize size() {
      return WindowSize.LARGE;
    }
  }

  /** The main screens in German, {@code -german}. */
  record German() implements Album {

    @Override
    public List<Shot> shots(String screen) {
      return Published.MAIN.contains(screen)
          ? List.of(new Shot("german", Scheme.LIGHT, size()))
          : List.of();
    }

    @Override
    public WindowSize size() {
      return WindowSize.LARGE;
    }
  }

  /**
   * All screens, to be looked at: in all schemes, {@code -light}, {@code -dark}, {@code
   * -contrast-light}, {@code -contrast-dark}.
   *
   * @param size of the window, also while dialogs open in it
   */
  record Everything(WindowSize size) implements Album {

    @Override
    public List<Shot> shots(String screen) {
      return List.of(
          new Shot("light", Scheme.LIGHT, size),
          new Shot("dark", Scheme.DARK, size),
          new Shot("contrast-light", Scheme.CONTRAST_LIGHT, size),
          new Shot("contrast-dark", Scheme.CONTRAST_DARK, size));
    }
  }

  /**
   * All screens in one scheme, to see whether everything has room: {@code -light}.
   *
   * @param size of the window, also while dialogs open in it
   */
  record Room(WindowSize size) implements Album {

    @Override
    public List<Shot> shots(String screen) {
      return List.of(new Shot("light", Scheme.LIGHT, size));
    }
  }
}
