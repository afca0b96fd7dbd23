package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.ChangeAction;
import org.zonewright.store.SearchHit;
import org.zonewright.ui.common.ZoneShortcut;

/** A line of the palette. */
public sealed interface SearchLine {

  /** What the lines below are; cannot be chosen. */
  record Head(String title) implements SearchLine {}

  /** A zone at hand. */
  record AtHand(ZoneShortcut zone) implements SearchLine {}

  /**
   * Something that can be done now.
   *
   * @param action what
   * @param text what it is called, with what was typed marked
   */
  record Action(PaletteAction action, List<SearchFragment> text) implements SearchLine {}

  /**
   * A zone under which the hits in it follow.
   *
   * @param name its name
   * @param hit the zone itself; absent for reverse records, which are in none
   * @param drafted what a draft does with the zone
   */
  record Group(List<SearchFragment> name, Optional<SearchHit> hit, Optional<ChangeAction> drafted)
      implements SearchLine {}

  /**
   * A record or reverse record.
   *
   * @param hit what was found
   * @param name its name within the zone, or its address
   * @param type its type
   * @param content its content, or its host name
   * @param was the content before, where a draft changes it; else empty
   */
  record Hit(
      SearchHit hit,
      List<SearchFragment> name,
      String type,
      List<SearchFragment> content,
      List<SearchFragment> was)
      implements SearchLine {}
}
