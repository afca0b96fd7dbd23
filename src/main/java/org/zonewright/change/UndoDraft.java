package org.zonewright.change;

import java.util.List;
import org.zonewright.model.Change;

/**
 * What became of taking a change set back: drafts, which are applied like any others.
 *
 * @param drafts the ids of the drafts made
 * @param alreadySo what would take it back, but is so already as far as the cache knows
 * @param inTheWay what would take it back, but the user has drafted something else for the same
 *     object, which is not overwritten
 */
public record UndoDraft(List<Long> drafts, List<Change> alreadySo, List<Change> inTheWay) {

  /** Copies the lists. */
  public UndoDraft {
    drafts = List.copyOf(drafts);
    alreadySo = List.copyOf(alreadySo);
    inTheWay = List.copyOf(inTheWay);
  }

  /** Number of drafts made. */
  public int drafted() {
    return drafts.size();
  }
}
