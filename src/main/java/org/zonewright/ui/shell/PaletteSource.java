package org.zonewright.ui.shell;

import java.util.List;
import org.zonewright.ui.common.ZoneShortcut;

/** What the palette offers besides what a search finds. Asked at every keystroke. */
public interface PaletteSource {

  /** All menu items there are now, those that cannot be done too. */
  List<PaletteAction> actions();

  /** The zones that were open lately, the latest first, without the one that is. */
  List<ZoneShortcut> recent();

  /** The favourite zones. */
  List<ZoneShortcut> favourites();
}
