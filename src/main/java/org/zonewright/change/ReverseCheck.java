package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;
import static org.zonewright.change.PlanProblem.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.change.Effects.Forward;
import org.zonewright.dns.AddressLookup;
import org.zonewright.dns.RecordRules;
import org.zonewright.dns.TtlRange;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.ReverseStore;

/** Reverse records: one per address, with a host name that has that address. */
final class ReverseCheck implements PlanChecks.Check {

  private final PlannedAddresses addresses;
  private final Map<IpAddress, Integer> pointers = new HashMap<>();
  private final Set<Forward> forwards = new HashSet<>();

  ReverseCheck(ReverseStore store, PlannedAddresses addresses, List<PlannedChange> plan) {
    this.addresses = addresses;
    if (plan.stream().anyMatch(planned -> planned.change() instanceof Change.OfReverse)) {
      store.all().forEach(record -> count(record.data().ip(), 1));
      store.forwardRecords().forEach(f -> forwards.add(new Forward(f.name(), f.ip())));
      plan.forEach(planned -> foresee(planned.change()));
    }
  }

  /** The plan as if it were done. */
  private void foresee(Change change) {
    if (change instanceof Change.OfReverse(var _, var before, var after)) {
      before.map(ReverseRecord::data).ifPresent(data -> count(data.ip(), -1));
      after.ifPresent(data -> count(data.ip(), 1));
      return;
    }
    Effects effects = Effects.of(change);
    effects.removes().stream().filter(Forward.class::isInstance).forEach(forwards::remove);
    effects.adds().stream()
        .filter(Forward.class::isInstance)
        .map(Forward.class::cast)
        .forEach(forwards::add);
  }

  private void count(IpAddress ip, int more) {
    pointers.merge(ip, more, Integer::sum);
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    return planned.change() instanceof Change.OfReverse(var _, var before, var after)
        ? after.map(data -> check(before.map(ReverseRecord::data), data)).orElse(List.of())
        : List.of();
  }

  private List<PlanProblem> check(Optional<ReverseData> before, ReverseData data) {
    List<PlanProblem> problems = new ArrayList<>(name(data));
    String ip = data.ip().toString();
    // two accounts of one contract have each address twice, which no change of one of them made
    boolean another = before.filter(old -> old.ip().equals(data.ip())).isEmpty();
    if (another && pointers.getOrDefault(data.ip(), 0) > 1) {
      problems.add(new PlanProblem(ERROR, "plan.reverse.duplicate", List.of(ip)));
    }
    if (!forwards.contains(new Forward(data.name(), data.ip()))) {
      forward(data)
          .map(key -> new PlanProblem(WARNING, key, List.of(data.name().text(), ip)))
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** What is to be said of a name that has no such address record of its own. */
  private Optional<String> forward(ReverseData data) {
    AddressLookup.Answer answer = addresses.of(data.name());
    if (answer.addresses().contains(data.ip())) {
      return Optional.empty();
    }
    return Optional.of(
        answer.leftTheZones() && answer.addresses().isEmpty()
            ? "plan.reverse.forwardUnknown"
            : "plan.reverse.forwardMissing");
  }

  /** The rules for the target of a PTR, whichever zone it would be in. */
  private static List<PlanProblem> name(ReverseData data) {
    ResourceRecord record =
        ResourceRecord.of(data.ip().reverseName(), RecordType.PTR, 3600, data.name().text());
    return RecordRules.check(record, data.ip().reverseName().parent(), TtlRange.ANY).stream()
        .map(RecordCheck::problem)
        .toList();
  }
}
