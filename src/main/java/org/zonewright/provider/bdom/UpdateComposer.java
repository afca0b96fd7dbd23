package org.zonewright.provider.bdom;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/**
 * Puts together what an update sends: records nobody touched exactly as they came, changed ones
 * with their number, new ones without.
 */
final class UpdateComposer {

  private final Clock clock;

  UpdateComposer(Clock clock) {
    this.clock = clock;
  }

  /** Whether the target is what there is already, so that nothing has to be sent. */
  static boolean isUnchanged(LiveZone live, Target target) {
    return live.target().soa().equals(target.soa())
        && Set.copyOf(target.records()).equals(Set.copyOf(live.content().records()))
        && target.records().size() == live.content().records().size();
  }

  /**
   * The zone to send.
   *
   * @throws IllegalArgumentException if the API cannot be sent that: no record at all, two records
   *     that are to be the same one, a negative serial, a record that is not to be published
   * @throws StaleRecordException if a record is to be kept or changed that is no longer there
   */
  WireZone compose(LiveZone live, Target target) {
    if (target.records().isEmpty()) {
      throw new IllegalArgumentException("a zone needs at least one record");
    }
    Map<String, Integer> positions = positions(live);
    RecordSpelling spelling = RecordSpelling.of(live);
    Set<String> used = new HashSet<>();
    List<WireRecord> records = new ArrayList<>();
    for (ZoneRecord record : target.records()) {
      if (!record.data().enabled()) {
        throw new IllegalArgumentException("this provider publishes every record");
      }
      if (record.id().isEmpty()) {
        records.add(spelling.spell(record.data(), live.wire().domainId()));
        continue;
      }
      if (!used.add(record.id())) {
        throw new IllegalArgumentException("two records are to be number " + record.id());
      }
      Integer position = positions.get(record.id());
      if (position == null) {
        throw new StaleRecordException(record.id());
      }
      records.add(kept(live, position, record.data(), spelling));
    }
    return live.wire().with(soa(live, target.soa()), records);
  }

  private static WireRecord kept(
      LiveZone live, int position, ResourceRecord after, RecordSpelling spelling) {
    WireRecord wire = live.wire().records().get(position);
    ResourceRecord before = live.content().records().get(position).data();
    return before.equals(after) ? wire : spelling.respell(wire, before, after);
  }

  private static Map<String, Integer> positions(LiveZone live) {
    Map<String, Integer> positions = new HashMap<>();
    List<ZoneRecord> records = live.content().records();
    for (int i = 0; i < records.size(); i++) {
      positions.put(records.get(i).id(), i);
    }
    return positions;
  }

  private WireSoa soa(LiveZone live, Soa after) {
    WireSoa wire = live.wire().soa().orElseThrow();
    Soa before = live.target().soa();
    if (after.serial().signum() < 0) {
      throw new IllegalArgumentException("a serial is not negative: " + after.serial());
    }
    Soa raised =
        before.serial().equals(after.serial())
            ? after.withSerial(SoaSerial.next(before.serial(), clock.instant()))
            : after;
    return new WireSoa(
        wire.recordId(),
        before.mname().equals(raised.mname()) ? wire.mname() : raised.mname(),
        before.rname().equals(raised.rname()) ? wire.rname() : raised.rname(),
        raised.serial().toString(),
        before.ttl() == raised.ttl() ? wire.ttl() : Long.toString(raised.ttl()));
  }

  /** A new zone to send. */
  static WireZone create(String name, String userId, List<ResourceRecord> records, Soa soa) {
    return new WireZone(
        Optional.empty(),
        Optional.of(userId),
        name,
        Optional.of(
            new WireSoa(
                Optional.empty(),
                soa.mname(),
                soa.rname(),
                soa.serial().toString(),
                Long.toString(soa.ttl()))),
        records.stream()
            .map(record -> RecordSpelling.ASSUMED.spell(record, Optional.empty()))
            .toList());
  }
}
