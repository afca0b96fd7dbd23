package org.zonewright.change;

import java.util.Set;

/**
 * How a plan is applied.
 *
 * @param confirmed the guardrails that the user has confirmed; all of the plan's are needed
 * @param note what the user says about the change set; empty for nothing
 * @param oneZoneFirst whether to stop after the first zone, so that the user can look at it; the
 *     rest is left for {@link Recovery#resume}
 */
public record ApplyOptions(Set<Guardrail> confirmed, String note, boolean oneZoneFirst) {

  /** Nothing confirmed, nothing said, everything at once. */
  public static final ApplyOptions NONE = new ApplyOptions(Set.of(), "", false);

  /** Copies the set. */
  public ApplyOptions {
    confirmed = Set.copyOf(confirmed);
    note = note.strip();
  }
}
