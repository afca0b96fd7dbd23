package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zonewright.model.Change;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Finds the guardrails of a plan. */
final class Guardrails {

  /** Below this number of records a large share is few records. */
  private static final int SMALL_ZONE = 10;

  private static final int SHARE_PERCENT = 30;
  private static final int MANY_ZONES = 25;

  private final ZonesAfter after;
  private final Set<ZoneRef> zones = new TreeSet<>();
  private final Set<ZoneRef> apex = new HashSet<>();
  private final Map<ZoneRef, Integer> touched = new HashMap<>();
  private final Map<ZoneRef, Integer> deleted = new HashMap<>();

  private Guardrails(List<PlannedChange> changes, ZonesAfter after) {
    this.after = after;
    changes.forEach(planned -> add(planned.change()));
  }

  /**
   * Zone by zone in DNS order, what is about no single zone last.
   *
   * @param after the zones that the plan touches
   */
  static List<Guardrail> of(List<PlannedChange> changes, ZonesAfter after) {
    return new Guardrails(changes, after).all();
  }

  /** That guardrail, if {@code zones} are many. */
  static Optional<Guardrail> manyZones(int zones) {
    return zones > MANY_ZONES ? Optional.of(new Guardrail.ManyZones(zones)) : Optional.empty();
  }

  private void add(Change change) {
    change.zoneRef().ifPresent(zones::add);
    switch (change) {
      case Change.OfRecord c -> add(c);
      case Change.ZoneDeletion c -> deleted.put(c.zone().ref(), c.recordCount());
      case Change.OfSoa _, Change.ZoneCreation _, Change.OfReverse _ -> {}
    }
  }

  private void add(Change.OfRecord change) {
    Optional<ResourceRecord> before = change.before().map(ZoneRecord::data);
    if (before.equals(change.after())) {
      return;
    }
    if (before.isPresent()) {
      touched.merge(change.zone(), 1, Integer::sum);
    }
    boolean nameServers =
        Stream.concat(before.stream(), change.after().stream())
            .anyMatch(r -> r.type().equals(RecordType.NS) && r.name().equals(change.zone().name()));
    if (nameServers) {
      apex.add(change.zone());
    }
  }

  private List<Guardrail> all() {
    List<Guardrail> found = new ArrayList<>();
    for (ZoneRef zone : zones) {
      if (deleted.containsKey(zone)) {
        found.add(new Guardrail.ZoneDeletion(zone, deleted.getOrDefault(zone, 0)));
        continue;
      }
      int records = after.of(zone).map(pair -> pair.cached().size()).orElse(0);
      int changed = touched.getOrDefault(zone, 0);
      if (records >= SMALL_ZONE && changed * 100L > records * (long) SHARE_PERCENT) {
        found.add(new Guardrail.LargeShare(zone, changed, records));
      }
      // a zone that is not there yet, or known only by name, has no name servers to lose
      if (apex.contains(zone) && records > 0) {
        found.add(new Guardrail.ApexNameServers(zone));
      }
    }
    manyZones(zones.size()).ifPresent(found::add);
    return List.copyOf(found);
  }
}
