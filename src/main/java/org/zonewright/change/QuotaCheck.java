package org.zonewright.change;

import static org.zonewright.change.PlanProblem.Severity.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZoneSummary;

/** Counts along the plan and tells at which change a limit would be exceeded. */
final class QuotaCheck implements PlanChecks.Check {

  private record Count(long zones, long records, long reverse) {

    Count plus(Count other) {
      return new Count(zones + other.zones, records + other.records, reverse + other.reverse);
    }
  }

  private final QuotaStore store;
  private final ZoneStore zones;
  private final Map<AccountId, Optional<Quota>> quotas = new HashMap<>();

  /** At which step a change is made; two changes that say the same are two. */
  private final IdentityHashMap<PlannedChange, Integer> numbers = new IdentityHashMap<>();

  private final Map<AccountId, Count> counts = new HashMap<>();

  /** By how many records the plan has let each zone grow so far. */
  private final Map<ZoneRef, Long> grown = new HashMap<>();

  QuotaCheck(QuotaStore store, ZoneStore zones, List<PlanStep> steps) {
    this.store = store;
    this.zones = zones;
    steps.forEach(step -> step.changes().forEach(change -> numbers.put(change, step.number())));
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    Change change = planned.change();
    Optional<Quota> quota =
        quotas.computeIfAbsent(
            change.account(), account -> store.latest(account).map(QuotaSample::quota));
    if (quota.isEmpty()) {
      return List.of();
    }
    Count more = cost(change);
    Count sum = counts.merge(change.account(), more, Count::plus);
    List<PlanProblem> problems = new ArrayList<>();
    int step = numbers.getOrDefault(planned, 0);
    check("plan.quota.zones", quota.get().zones(), more.zones(), sum.zones(), step, problems);
    check(
        "plan.quota.records", quota.get().records(), more.records(), sum.records(), step, problems);
    check(
        "plan.quota.reverse",
        quota.get().reverseRecords(),
        more.reverse(),
        sum.reverse(),
        step,
        problems);
    return problems;
  }

  private static void check(
      String key, Usage usage, long more, long sum, int step, List<PlanProblem> problems) {
    if (more > 0 && usage.used() + sum > usage.limit()) {
      problems.add(
          new PlanProblem(
              ERROR,
              key,
              List.of(
                  String.valueOf(usage.used() + sum),
                  String.valueOf(usage.limit()),
                  String.valueOf(step))));
    }
  }

  private Count cost(Change change) {
    long one = sign(change.action());
    return switch (change) {
      case Change.OfRecord c -> {
        grown.merge(c.zone(), one, Long::sum);
        yield new Count(0, one, 0);
      }
      case Change.OfReverse _ -> new Count(0, 0, one);
      case Change.ZoneCreation c -> new Count(1, c.records().size(), 0);
      case Change.ZoneDeletion c -> new Count(-1, -records(c), 0);
      case Change.OfSoa _ -> new Count(0, 0, 0);
    };
  }

  /**
   * What a zone will hold when its turn comes; how many records it had when its deletion was
   * drafted may be long ago.
   */
  private long records(Change.ZoneDeletion deletion) {
    long now =
        zones
            .summary(deletion.zone().ref())
            .filter(ZoneSummary::complete)
            .map(ZoneSummary::records)
            .orElse(deletion.recordCount());
    return now + grown.getOrDefault(deletion.zone().ref(), 0L);
  }

  private static long sign(ChangeAction action) {
    return switch (action) {
      case CREATE -> 1;
      case UPDATE -> 0;
      case DELETE -> -1;
    };
  }
}
