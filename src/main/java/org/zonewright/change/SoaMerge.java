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

  /** What the start of authority is to be where the live one is {@code live}. */
  static Soa wished(Change.OfSoa change, Soa live) {
    return choosesSerial(change) ? change.after() : change.after().withSerial(live.serial());
  }

  /** Whether somebody else has changed it, and not to what is wished. */
  static boolean isConflict(Change.OfSoa change, Soa live) {
    boolean touched = !change.before().withSerial(live.serial()).equals(live);
    boolean overtaken =
        choosesSerial(change)
            && !live.serial().equals(change.before().serial())
            && live.serial().compareTo(change.after().serial()) >= 0;
    return (touched || overtaken) && !wished(change, live).equals(live);
  }

  /**
   * What to send.
   *
   * @throws ZoneEditConflict if somebody else changed it
   */
  static Soa merge(Change.OfSoa change, Soa live) {
    if (isConflict(change, live)) {
      throw new ZoneEditConflict(
          List.of(SoaAsRecord.of(change.zone().name(), change.before())),
          List.of(SoaAsRecord.of(change.zone().name(), live)));
    }
    return wished(change, live);
  }
}
