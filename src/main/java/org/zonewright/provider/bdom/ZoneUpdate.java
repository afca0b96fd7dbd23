package org.zonewright.provider.bdom;

import java.util.function.UnaryOperator;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;

/**
 * Replaces zones: reads, edits what was just read, sends all of it, reads again. There is no
 * version to compare on the server's side, so that someone else's change between the first reading
 * and the sending is lost; that moment is kept as short as it can be.
 */
final class ZoneUpdate implements RecordWriting.ByZone {

  private final BdomRequests requests;
  private final ZoneLookup lookup;
  private final UpdateComposer composer;
  private final ZoneLocks locks;

  ZoneUpdate(BdomRequests requests, ZoneLookup lookup, UpdateComposer composer, ZoneLocks locks) {
    this.requests = requests;
    this.lookup = lookup;
    this.composer = composer;
    this.locks = locks;
  }

  @Override
  public ZoneContent replace(Zone zone, UnaryOperator<Target> edit) {
    return locks.alone(zone.name(), () -> replaceNow(zone, edit).content());
  }

  private LiveZone replaceNow(Zone zone, UnaryOperator<Target> edit) {
    LiveZone live = lookup.read(zone);
    if (live.content().soa().isEmpty()) {
      throw new ProviderException.Rejected(
          requests.failure(
              OperationNames.UPDATE,
              zone.name().text(),
              "not sent: the server told no start of authority, which an update needs"));
    }
    Target target = edit.apply(live.target());
    if (UpdateComposer.isUnchanged(live, target)) {
      return live;
    }
    WireZone sent = compose(live, target);
    try {
      requests.update(sent);
    } catch (ProviderException problem) {
      return afterProblem(live, sent, problem);
    }
    return readBack(live.content().zone());
  }

  private WireZone compose(LiveZone live, Target target) {
    String name = live.content().zone().name().text();
    try {
      return composer.compose(live, target);
    } catch (StaleRecordException e) {
      throw new ProviderException.Conflict(
          requests.failure(OperationNames.UPDATE, name, "not sent: " + e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new ProviderException.Rejected(
          requests.failure(OperationNames.UPDATE, name, "not sent: " + e.getMessage()));
    }
  }

  private LiveZone readBack(Zone zone) {
    try {
      return lookup.read(zone);
    } catch (ProviderException problem) {
      throw UnclearOutcome.notReadBack(
          requests.failure(OperationNames.UPDATE, zone.name().text(), ""), problem);
    }
  }

  /** Looks what became of an update whose answer did not say. */
  private LiveZone afterProblem(LiveZone before, WireZone sent, ProviderException problem) {
    if (!UnclearOutcome.isUnclear(problem)) {
      throw problem;
    }
    LiveZone now;
    try {
      now = lookup.read(before.content().zone());
    } catch (ProviderException second) {
      ProviderException unknown =
          UnclearOutcome.unknown(problem, "and the zone could not be read again");
      unknown.addSuppressed(second);
      throw unknown;
    }
    boolean asBefore = ZoneComparison.same(now.wire(), before.wire());
    if (asBefore) {
      throw UnclearOutcome.notDone(problem);
    }
    if (ZoneComparison.sameButSerial(now.wire(), sent)) {
      return now;
    }
    throw UnclearOutcome.unknown(problem, "and the zone now holds something else again");
  }
}
