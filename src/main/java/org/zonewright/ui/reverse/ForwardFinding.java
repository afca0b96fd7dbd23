package org.zonewright.ui.reverse;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.ForwardState;

/**
 * What the cache says to a reverse record as it is typed.
 *
 * @param check its forward check
 * @param need what has to be there before a provider takes it
 */
public record ForwardFinding(ForwardCheck check, ForwardNeed need) {

  /** Looks it up. Reads the store. */
  static ForwardFinding of(Services services, ReverseData data) {
    return new ForwardFinding(
        services.reverseMatrix().check(data), services.prerequisites().of(data));
  }

  /** The address records of which one can be added. */
  public List<Change.OfRecord> choices() {
    return need instanceof ForwardNeed.OfRecord(var choices, var _) ? choices : List.of();
  }

  /** Whether nothing but an address record is missing, so that adding it does no harm. */
  boolean isMissing() {
    return check.state() == ForwardState.MISSING && !choices().isEmpty();
  }
}
