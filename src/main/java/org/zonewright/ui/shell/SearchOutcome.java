package org.zonewright.ui.shell;

import java.util.List;

/** What the search shows. */
public sealed interface SearchOutcome {

  /** What could be searched for. */
  record Examples() implements SearchOutcome {}

  /** Something is not understood. */
  record NotUnderstood(List<String> sentences) implements SearchOutcome {}

  /** Nothing was found. */
  record Nothing() implements SearchOutcome {}

  /**
   * There is something to choose from.
   *
   * @param lines zones at hand, actions, and the hits, grouped by zone
   * @param count how many there are and how many are shown, in words
   */
  record Found(List<SearchLine> lines, String count) implements SearchOutcome {}
}
