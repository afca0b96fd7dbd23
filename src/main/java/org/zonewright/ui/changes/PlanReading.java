package org.zonewright.ui.changes;

import java.util.List;
import org.zonewright.change.ChangePlan;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffPage;
import org.zonewright.ui.diff.PlanDiff;

/**
 * A plan with all that is made of it to be shown. Of thousands of changes this takes a while, so it
 * is made where the plan is made, beside the window.
 *
 * @param whole the plan
 * @param applicable what of it is sent when it is applied
 * @param pages what it does, zone by zone
 * @param errors how many remarks stop it
 * @param conflicts how many of them say that someone else changed the same
 */
record PlanReading(
    ChangePlan whole, ChangePlan applicable, List<DiffPage> pages, long errors, long conflicts) {

  /** Copies the list. */
  PlanReading {
    pages = List.copyOf(pages);
  }

  /** Reads a plan. */
  static PlanReading of(ChangePlan plan, ChangeWords words) {
    PlanErrors errors = new PlanErrors(plan);
    return new PlanReading(
        plan,
        plan.applicable(),
        new PlanDiff(words).pages(plan),
        errors.count(),
        errors.conflicts());
  }

  /** Nothing is planned yet. */
  static PlanReading none() {
    ChangePlan nothing = new ChangePlan(List.of());
    return new PlanReading(nothing, nothing, List.of(), 0, 0);
  }
}
