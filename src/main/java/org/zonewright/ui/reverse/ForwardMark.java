package org.zonewright.ui.reverse;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.reverse.ForwardState;
import org.zonewright.ui.common.Icons;

/** The icons of forward checks. */
final class ForwardMark {

  private ForwardMark() {}

  static Node icon(ForwardState state) {
    return switch (state) {
      case CONFIRMED -> Icons.of(Feather.CHECK_CIRCLE, "success-icon");
      case MISMATCH -> Icons.of(Feather.X_OCTAGON, "danger-icon");
      case MISSING -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
      case UNKNOWN -> Icons.of(Feather.HELP_CIRCLE, "muted-icon");
    };
  }
}
