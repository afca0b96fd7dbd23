package org.zonewright.ui.changes;

import org.zonewright.change.ChangePlan;
import org.zonewright.ui.common.UiTools;

/** Says what stands in the way of a plan. */
final class Obstacle {

  private final UiTools tools;

  Obstacle(UiTools tools) {
    this.tools = tools;
  }

  /** The obstacle in words; empty if there is none. */
  String of(ChangePlan plan, boolean offline) {
    if (offline) {
      return tools.text("changes.obstacle.offline");
    }
    PlanErrors errors = new PlanErrors(plan);
    if (errors.count() == 0) {
      return "";
    }
    if (!plan.applicable().isEmpty()) {
      return tools.text("changes.obstacle.some", errors.count());
    }
    return errors.conflicts() == errors.count()
        ? tools.text("changes.obstacle.conflicts", errors.conflicts())
        : tools.text("changes.obstacle.errors", errors.count());
  }
}
