package org.zonewright.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zonewright.ui.common.ZoneShortcut;
import org.zonewright.ui.shell.MainMenu;
import org.zonewright.ui.shell.PaletteAction;
import org.zonewright.ui.shell.PaletteSource;
import org.zonewright.ui.zones.ZoneShortcuts;

/**
 * What the palette of a window offers.
 *
 * @param menu the window's menu, once there is one
 * @param zones the zones at hand
 */
record WindowPalette(Supplier<Optional<MainMenu>> menu, ZoneShortcuts zones)
    implements PaletteSource {

  @Override
  public List<PaletteAction> actions() {
    return menu.get().map(MainMenu::actions).orElse(List.of());
  }

  @Override
  public List<ZoneShortcut> recent() {
    return zones.before();
  }

  @Override
  public List<ZoneShortcut> favourites() {
    return zones.favourites();
  }
}
