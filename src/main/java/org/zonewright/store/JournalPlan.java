package org.zonewright.store;

import java.util.List;

/**
 * A step to be journalled before any of its change set is sent.
 *
 * @param number its place in the change set, from 1
 * @param accountName what its account is called now
 * @param entries what it does, at least one
 */
public record JournalPlan(int number, String accountName, List<JournalChange> entries) {

  /** Copies the list. */
  public JournalPlan {
    entries = List.copyOf(entries);
  }
}
