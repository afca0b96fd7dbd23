package org.zonewright.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The colours a user may give a zone; each also has a name, for nothing is told by colour alone.
 */
public enum ZoneColour {
  RED,
  YELLOW,
  GREEN,
  BLUE,
  GREY;

  /** How it is stored and what its texts are called. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The colour of that id; empty for one this program does not know. */
  public static Optional<ZoneColour> byId(String id) {
    for (ZoneColour colour : values()) {
      if (colour.id().equals(id)) {
        return Optional.of(colour);
      }
    }
    return Optional.empty();
  }
}
