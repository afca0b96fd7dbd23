package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ForwardRecord;
import org.zonewright.store.ForwardZone;

/**
 * Drafts of records and zones laid over what is cached. That a name ceases to exist because the
 * last record below it is drafted to be deleted is not seen.
 */
final class DraftedForward {

  /** A record without the parts that do not tell it from others. */
  private record Trace(ZoneRef zone, DnsName name, RecordType type, String content) {
    static Trace of(ZoneRef zone, ResourceRecord record) {
      return new Trace(zone, record.name(), record.type(), record.content());
    }
  }

  private final Set<ZoneRef> created = new HashSet<>();
  private final Set<ZoneRef> deleted = new HashSet<>();
  private final Set<Trace> removed = new HashSet<>();
  private final Map<ZoneRef, Map<DnsName, List<ResourceRecord>>> added = new HashMap<>();

  /** Names that drafted records make exist, be it only because they are above them. */
  private final Map<ZoneRef, Set<DnsName>> existing = new HashMap<>();

  private final Set<ForwardRecord> addedForward = new HashSet<>();
  private final Set<ForwardRecord> removedForward = new HashSet<>();
  private final Set<IpAddress> touched = new HashSet<>();

  DraftedForward(List<Change> drafts) {
    drafts.forEach(this::add);
    // what a draft only gives another TTL is there before and after
    Set<ForwardRecord> same = new HashSet<>(addedForward);
    same.retainAll(removedForward);
    addedForward.removeAll(same);
    removedForward.removeAll(same);
    addedForward.forEach(record -> touched.add(record.ip()));
    removedForward.forEach(record -> touched.add(record.ip()));
  }

  private void add(Change change) {
    switch (change) {
      case Change.OfRecord(var zone, var before, var after) -> {
        before.map(ZoneRecord::data).ifPresent(record -> remove(zone, record));
        after.ifPresent(record -> add(zone, record));
      }
      case Change.ZoneCreation(var zone, var records, var _) -> {
        created.add(zone);
        records.forEach(record -> add(zone, record));
      }
      case Change.ZoneDeletion c -> deleted.add(c.zone().ref());
      case Change.OfSoa _, Change.OfReverse _ -> {}
    }
  }

  private void remove(ZoneRef zone, ResourceRecord record) {
    removed.add(Trace.of(zone, record));
    if (record.enabled()) {
      forward(zone, record).ifPresent(removedForward::add);
    }
  }

  private void add(ZoneRef zone, ResourceRecord record) {
    added
        .computeIfAbsent(zone, _ -> new HashMap<>())
        .computeIfAbsent(record.name(), _ -> new ArrayList<>())
        .add(record);
    if (record.enabled()) {
      Set<DnsName> names = existing.computeIfAbsent(zone, _ -> new HashSet<>());
      DnsName at = record.name();
      while (at.isAtOrBelow(zone.name()) && names.add(at) && !at.isRoot()) {
        at = at.parent();
      }
      forward(zone, record).ifPresent(addedForward::add);
    }
  }

  /** The address record that a record is. */
  static Optional<ForwardRecord> forward(ZoneRef zone, ResourceRecord record) {
    return address(record).map(ip -> new ForwardRecord(zone, record.name(), ip));
  }

  /** The address that a record gives its name. */
  static Optional<IpAddress> address(ResourceRecord record) {
    boolean address = record.type().equals(RecordType.A) || record.type().equals(RecordType.AAAA);
    return address ? IpAddress.parse(record.content()) : Optional.empty();
  }

  /** The cached zones as they will be; one to be created is whole. */
  List<ForwardZone> zones(List<ForwardZone> cached) {
    if (created.isEmpty() && deleted.isEmpty()) {
      return cached;
    }
    List<ForwardZone> zones = new ArrayList<>();
    cached.stream()
        .filter(zone -> !deleted.contains(zone.ref()) && !created.contains(zone.ref()))
        .forEach(zones::add);
    created.forEach(zone -> zones.add(new ForwardZone(zone, true)));
    return zones;
  }

  /** The cached address records as they will be, by address in numeric order. */
  List<ForwardRecord> records(List<ForwardRecord> cached) {
    if (touched.isEmpty() && deleted.isEmpty()) {
      return cached;
    }
    List<ForwardRecord> records = new ArrayList<>(cached.size() + addedForward.size());
    for (ForwardRecord record : cached) {
      if (!removedForward.contains(record) && !deleted.contains(record.zone())) {
        records.add(record);
      }
    }
    // what is cached is in order already, which makes the sort a merge
    addedForward.stream()
        .filter(record -> !cachedSame(cached, record))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(records::add);
    records.sort((a, b) -> a.ip().compareTo(b.ip()));
    return records;
  }

  private static boolean cachedSame(List<ForwardRecord> cached, ForwardRecord record) {
    int from = Positions.first(cached, ForwardRecord::ip, record.ip());
    for (int i = from; i < cached.size() && cached.get(i).ip().equals(record.ip()); i++) {
      if (cached.get(i).equals(record)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a draft adds or removes an address record of that address. */
  boolean touches(IpAddress ip) {
    return touched.contains(ip);
  }

  /** The records at a name as they will be, published or not. */
  List<ResourceRecord> at(ZoneRef zone, DnsName name, List<ZoneRecord> cached) {
    List<ResourceRecord> records = new ArrayList<>();
    for (ZoneRecord record : cached) {
      if (!removed.contains(Trace.of(zone, record.data()))) {
        records.add(record.data());
      }
    }
    records.addAll(added.getOrDefault(zone, Map.of()).getOrDefault(name, List.of()));
    return records;
  }

  /** Whether drafted records make a name exist. */
  boolean makesExist(ZoneRef zone, DnsName name) {
    return existing.getOrDefault(zone, Set.of()).contains(name);
  }
}
