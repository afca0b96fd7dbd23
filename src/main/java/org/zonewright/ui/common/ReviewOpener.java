package org.zonewright.ui.common;

/** Opens the review of drafts, from which they are applied. */
@FunctionalInterface
public interface ReviewOpener {

  /** Shows what is drafted within {@code scope}. */
  void review(ReviewScope scope);
}
