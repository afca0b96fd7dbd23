package org.zonewright.ui.changes;

import org.zonewright.ui.common.ReviewScope;

/** Opens the choice between what someone else changed and what is drafted. */
@FunctionalInterface
public interface Settling {

  /** For the drafts within {@code scope}. */
  void settle(ReviewScope scope);
}
