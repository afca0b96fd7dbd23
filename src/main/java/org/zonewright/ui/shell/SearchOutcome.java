package org.zonewright.ui.shell;

import java.util.List;

/** What the search shows. */
public sealed interface SearchOutcome {

  /** Nothing is searched for: what could be. */
  record Examples() implements SearchOutcome {}

  /** Something is not understood. */
  record NotUnderstood(List<String> sentences) implements SearchOutcome {}

  /** Nothing was found. */
  record Nothing() implements SearchOutcome {}

  /**
   * Something was found.
   *
   * @param lines the hits, grouped by zone
   * @param count how many there are and how many are shown, in words
   */
  record Found(List<SearchLine> lines, String count) implements SearchOutcome {}
}
