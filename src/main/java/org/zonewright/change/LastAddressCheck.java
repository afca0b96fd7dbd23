package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.dns.RecordTargets;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ReverseStore;

/**
 * Warns where a name loses its last address while something of the zone, or a reverse record,
 * points to it. Told once for each name.
 */
final class LastAddressCheck implements PlanChecks.Check {

  private static final Set<RecordType> ADDRESSES = Set.of(RecordType.A, RecordType.AAAA);

  private final ZonesAfter zones;
  private final ReverseStore reverse;
  private final List<PlannedChange> plan;
  private final Set<DnsName> told = new HashSet<>();
  private final Map<ZoneRef, Map<DnsName, String>> pointers = new HashMap<>();
  private Optional<Map<DnsName, String>> reversePointers = Optional.empty();

  LastAddressCheck(ZonesAfter zones, ReverseStore reverse, List<PlannedChange> plan) {
    this.zones = zones;
    this.reverse = reverse;
    this.plan = plan;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    if (!(planned.change() instanceof Change.OfRecord(var zone, var before, var _))) {
      return List.of();
    }
    return before
        .map(ZoneRecord::data)
        .filter(record -> record.enabled() && ADDRESSES.contains(record.type()))
        .map(ResourceRecord::name)
        .filter(name -> zones.of(zone).filter(after -> !after.hasAddress(name)).isPresent())
        .filter(name -> !told.contains(name))
        .flatMap(name -> pointer(zone, name).map(by -> problem(name, by)))
        .stream()
        .toList();
  }

  private PlanProblem problem(DnsName name, String pointer) {
    told.add(name);
    return new PlanProblem(WARNING, "plan.lastAddress", List.of(name.text(), pointer));
  }

  private Optional<String> pointer(ZoneRef zone, DnsName name) {
    return Optional.ofNullable(pointers.computeIfAbsent(zone, this::pointersIn).get(name))
        .or(() -> Optional.ofNullable(reversePointers().get(name)));
  }

  private Map<DnsName, String> pointersIn(ZoneRef zone) {
    Map<DnsName, String> found = new HashMap<>();
    for (ResourceRecord record : zones.of(zone).map(ZoneAfter::planned).orElse(List.of())) {
      if (record.enabled()) {
        RecordTargets.of(record)
            .ifPresent(to -> found.putIfAbsent(to, record.type() + " " + record.name()));
      }
    }
    return found;
  }

  /** By name, those that the plan deletes or moves apart. */
  private Map<DnsName, String> reversePointers() {
    if (reversePointers.isEmpty()) {
      Map<DnsName, String> found = new HashMap<>();
      Set<String> touched = new HashSet<>();
      for (PlannedChange planned : plan) {
        if (planned.change() instanceof Change.OfReverse(var _, var before, var after)) {
          before.map(ReverseRecord::id).ifPresent(touched::add);
          after.ifPresent(data -> found.putIfAbsent(data.name(), text(data)));
        }
      }
      reverse.all().stream()
          .filter(record -> !touched.contains(record.id()))
          .map(ReverseRecord::data)
          .forEach(data -> found.putIfAbsent(data.name(), text(data)));
      reversePointers = Optional.of(found);
    }
    return reversePointers.get();
  }

  private static String text(ReverseData data) {
    return RecordType.PTR + " " + data.ip();
  }
}
