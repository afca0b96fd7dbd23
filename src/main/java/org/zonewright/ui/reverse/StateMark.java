package org.zonewright.ui.reverse;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.live.LiveState;
import org.zonewright.ui.common.Icons;

/** The icons of states. */
final class StateMark {

  private StateMark() {}

  static Node icon(AddressState state) {
    return switch (state) {
      case CONFIRMED -> Icons.of(Feather.CHECK_CIRCLE, "success-icon");
      case MISMATCH -> Icons.of(Feather.X_OCTAGON, "danger-icon");
      case ORPHAN -> Icons.of(Feather.SLASH, "danger-icon");
      case MISSING -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
      case NO_POINTER -> Icons.of(Feather.PLUS_CIRCLE, "accent-icon");
      case SEVERAL_NAMES -> Icons.of(Feather.LAYERS, "muted-icon");
      case UNKNOWN -> Icons.of(Feather.HELP_CIRCLE, "muted-icon");
    };
  }

  static Node icon(LiveState state) {
    return switch (state) {
      case CONFIRMED -> Icons.of(Feather.CHECK_CIRCLE, "success-icon");
      case MISMATCH, OTHER_NAME -> Icons.of(Feather.X_OCTAGON, "danger-icon");
      case NO_ADDRESS, NO_POINTER -> Icons.of(Feather.ALERT_TRIANGLE, "warning-icon");
      case FAILED -> Icons.of(Feather.ZAP_OFF, "muted-icon");
    };
  }
}
