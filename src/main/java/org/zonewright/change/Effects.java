package org.zonewright.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * What a step puts into the world and what it takes out of it, as far as other steps may depend on
 * it.
 *
 * @param adds what is there after it and was not before
 * @param removes what was there before it and is not after
 * @param needs what must be there before it
 * @param frees what it stops to need
 */
record Effects(Set<Object> adds, Set<Object> removes, Set<Object> needs, Set<Object> frees) {

  /** An address record, as a reverse record needs it. */
  record Forward(DnsName name, IpAddress ip) {}

  /** The name of a CNAME, beside which nothing else may be. */
  record Alias(AccountId account, DnsName name) {}

  /** The name of anything but a CNAME. */
  record Plain(AccountId account, DnsName name) {}

  /** A record whatever its TTL and published or not, of which a zone has only one. */
  record Entry(ZoneRef zone, RecordSetKey set, OptionalInt priority, String content) {}

  /** The one reverse record of an address. */
  record Pointer(AccountId account, IpAddress ip) {}

  /** A zone to put records in. */
  record Place(ZoneRef zone) {}

  static Effects of(PlanStep step) {
    Effects effects = none();
    step.changes().forEach(planned -> effects.add(planned.change()));
    return effects;
  }

  static Effects of(Change change) {
    Effects effects = none();
    effects.add(change);
    return effects;
  }

  private static Effects none() {
    return new Effects(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
  }

  private void add(Change change) {
    switch (change) {
      case Change.OfRecord(var zone, var before, var after) -> {
        needs.add(new Place(zone));
        before.map(ZoneRecord::data).ifPresent(r -> traces(zone, r).forEach(removes::add));
        after.ifPresent(r -> traces(zone, r).forEach(adds::add));
      }
      case Change.OfSoa c -> needs.add(new Place(c.zone()));
      case Change.ZoneCreation(var zone, var records, var _) -> {
        adds.add(new Place(zone));
        records.forEach(r -> traces(zone, r).forEach(adds::add));
      }
      case Change.ZoneDeletion c -> removes.add(new Place(c.zone().ref()));
      case Change.OfReverse(var account, var before, var after) -> {
        before.map(ReverseRecord::data).ifPresent(data -> reverse(account, data, removes, frees));
        after.ifPresent(data -> reverse(account, data, adds, needs));
      }
    }
  }

  private static void reverse(
      AccountId account, ReverseData data, Set<Object> pointers, Set<Object> forwards) {
    pointers.add(new Pointer(account, data.ip()));
    forwards.add(new Forward(data.name(), data.ip()));
  }

  private static Stream<Object> traces(ZoneRef zone, ResourceRecord record) {
    Object place =
        record.type().equals(RecordType.CNAME)
            ? new Alias(zone.account(), record.name())
            : new Plain(zone.account(), record.name());
    Entry entry = new Entry(zone, record.recordSet(), record.priority(), record.content());
    return Stream.concat(Stream.of(place, entry), forward(record).stream());
  }

  private static Optional<Forward> forward(ResourceRecord record) {
    boolean address = record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return address
        ? IpAddress.parse(record.content()).map(ip -> new Forward(record.name(), ip))
        : Optional.empty();
  }
}
