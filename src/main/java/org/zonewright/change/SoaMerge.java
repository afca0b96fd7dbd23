package org.zonewright.change;

import java.util.List;
import org.zonewright.change.ZoneWriter.ZoneEditConflict;
import org.zonewright.model.Change;
import org.zonewright.model.Soa;

/**
 * A drafted start of authority against the live one. The serial is raised by every save, also by
 * our own, so that another serial alone is no conflict unless the user chose one that is no longer
 * higher.
 */
final class SoaMerge {

  private SoaMerge() {}

  /** Whether the user chose a serial and did not leave it to the provider's adapter. */
  static boolean choosesSerial(Change.OfSoa change) {
    return !change.before().serial().equals(change.after().serial());
  }

  /**
   * What to send.
   *
   * @throws ZoneEditConflict if somebody else changed it
   */
  static Soa merge(Change.OfSoa change, Soa live) {
    Soa wished = choosesSerial(change) ? change.after() : change.after().withSerial(live.serial());
    if (wished.equals(live)) {
      return live;
    }
    boolean touched = !change.before().withSerial(live.serial()).equals(live);
    boolean overtaken =
        choosesSerial(change)
            && !live.serial().equals(change.before().serial())
            && live.serial().compareTo(change.after().serial()) >= 0;
    if (touched || overtaken) {
      throw new ZoneEditConflict(
          List.of(SoaAsRecord.of(change.zone().name(), change.before())),
          List.of(SoaAsRecord.of(change.zone().name(), live)));
    }
    return wished;
  }
}
