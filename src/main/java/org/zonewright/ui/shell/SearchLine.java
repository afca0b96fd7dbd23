package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.ChangeAction;
import org.zonewright.store.SearchHit;

/** A line of what a search found. */
public sealed interface SearchLine {

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
