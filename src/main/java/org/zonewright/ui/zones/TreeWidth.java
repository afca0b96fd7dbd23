package org.zonewright.ui.zones;

import java.util.Locale;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/** Keeps the width of the zone tree whatever becomes of the window, as long as there is room. */
final class TreeWidth {

  private static final double USUAL = 310;
  private static final double AT_MOST = 0.4;
  private static final double DRAGGED = 3;

  private final SplitPane split;
  private final Region tree;
  private final UiSettings settings;
  private double wanted;
  private double placed = USUAL;

  TreeWidth(SplitPane split, Region tree, UiSettings settings) {
    this.split = split;
    this.tree = tree;
    this.settings = settings;
    this.wanted = settings.find(Setting.ZONES_DIVIDER).map(Double::valueOf).orElse(USUAL);
  }

  /** From now on. */
  void keep(Background background) {
    split.widthProperty().subscribe(() -> background.onScreen(this::place));
    split.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
  }

  private void place() {
    placed = Math.min(wanted, split.getWidth() * AT_MOST);
    split.setDividerPositions(placed / Math.max(1, split.getWidth()));
  }

  private void remember() {
    if (Math.abs(tree.getWidth() - placed) > DRAGGED) {
      wanted = tree.getWidth();
      placed = wanted;
      settings.save(Setting.ZONES_DIVIDER, String.format(Locale.ROOT, "%.0f", wanted));
    }
  }
}
