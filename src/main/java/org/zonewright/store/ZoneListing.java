package org.zonewright.store;

import java.util.List;
import org.zonewright.model.Zone;

/**
 * What storing a listing of zones did.
 *
 * @param written number of rows written
 * @param appeared the zones that were not there before, or were gone
 * @param vanished the zones that are not there any more, as they were listed last
 */
record ZoneListing(int written, List<Zone> appeared, List<Zone> vanished) {

  /** Copies the lists. */
  ZoneListing {
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }
}
