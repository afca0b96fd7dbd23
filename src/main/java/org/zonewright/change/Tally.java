package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.Change;

/** Counts what becomes of taking changes back. */
final class Tally {

  /** What becomes of one inverse. */
  enum Fate {
    /** It is drafted. */
    DRAFTED,
    /** It is so already, or is drafted already. */
    ALREADY_SO,
    /** Another draft of the same object is in the way. */
    IN_THE_WAY
  }

  /**
   * The inverse of a change.
   *
   * @param change what would take it back
   * @param fate what becomes of that
   */
  record Inverse(Change change, Fate fate) {}

  private final List<Change> alreadySo = new ArrayList<>();
  private final List<Change> inTheWay = new ArrayList<>();
  private final List<Long> drafts = new ArrayList<>();

  void drafted(long id) {
    drafts.add(id);
  }

  void alreadySo(Change change) {
    alreadySo.add(change);
  }

  void inTheWay(Change change) {
    inTheWay.add(change);
  }

  UndoDraft result() {
    return new UndoDraft(drafts, alreadySo, inTheWay);
  }
}
