package org.zonewright.ui.changes;

import org.zonewright.ui.common.UiTools;

/** Says what stands in the way of a plan. */
final class Obstacle {

  private final UiTools tools;

  Obstacle(UiTools tools) {
    this.tools = tools;
  }

  /** The obstacle in words; empty if there is none. */
  String of(PlanReading plan, boolean offline) {
    if (offline) {
      return tools.text("changes.obstacle.offline");
    }
    if (plan.errors() == 0) {
      return "";
    }
    if (!plan.applicable().isEmpty()) {
      return tools.text("changes.obstacle.some", plan.errors());
    }
    return plan.conflicts() == plan.errors()
        ? tools.text("changes.obstacle.conflicts", plan.conflicts())
        : tools.text("changes.obstacle.errors", plan.errors());
  }
}
