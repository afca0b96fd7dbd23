package org.zonewright.ui.remarks;

import javafx.scene.control.Label;
import org.zonewright.model.ZoneColour;
import org.zonewright.ui.common.UiTools;

/** The colour of a zone with its name, for nothing is told by colour alone. */
public final class ColourTag extends Label {

  /** A tag. */
  public ColourTag(ZoneColour colour, UiTools tools) {
    super(name(colour, tools));
    getStyleClass().addAll("zone-colour", "zone-colour-" + colour.id());
    setMinWidth(USE_PREF_SIZE);
    setAccessibleText(tools.text("remarks.colourRead", getText()));
  }

  /** What a colour is called. */
  static String name(ZoneColour colour, UiTools tools) {
    return switch (colour) {
      case RED -> tools.text("remarks.colour.red");
      case YELLOW -> tools.text("remarks.colour.yellow");
      case GREEN -> tools.text("remarks.colour.green");
      case BLUE -> tools.text("remarks.colour.blue");
      case GREY -> tools.text("remarks.colour.grey");
    };
  }
}
