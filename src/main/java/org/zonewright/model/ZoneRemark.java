package org.zonewright.model;

import java.util.Optional;

/**
 * What a user keeps about a zone on this machine alone; no provider learns of it.
 *
 * @param favourite whether it is one of those the user wants at hand
 * @param colour the colour it is marked with
 * @param note a text of any length and any number of lines, without blanks at its ends; may be
 *     empty
 */
public record ZoneRemark(boolean favourite, Optional<ZoneColour> colour, String note) {

  /** Nothing is remarked. */
  public static final ZoneRemark NONE = new ZoneRemark(false, Optional.empty(), "");

  /** Takes the blanks at the ends of the note away. */
  public ZoneRemark {
    note = note.strip();
  }

  /** The same as a favourite, or not as one. */
  public ZoneRemark withFavourite(boolean wanted) {
    return new ZoneRemark(wanted, colour, note);
  }
}
