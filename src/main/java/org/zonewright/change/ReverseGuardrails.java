package org.zonewright.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.store.ReverseStore;

/** Finds the accounts of which a plan deletes many reverse records. */
final class ReverseGuardrails {

  /** More than these are many, however many there are. */
  private static final int MANY = 25;

  /** Below this number of reverse records a large share is few of them. */
  private static final int FEW = 10;

  private static final int SHARE_PERCENT = 30;

  private ReverseGuardrails() {}

  /** One for each such account, in the order of the plan. */
  static List<Guardrail> of(List<PlanStep> steps, ReverseStore reverse) {
    Map<Account, Integer> deleted = deleted(steps);
    if (deleted.isEmpty()) {
      return List.of();
    }
    Map<Account, Integer> present = new LinkedHashMap<>();
    reverse
        .all()
        .forEach(
            record ->
                deleted.keySet().stream()
                    .filter(account -> account.id().equals(record.account()))
                    .forEach(account -> present.merge(account, 1, Integer::sum)));
    return deleted.entrySet().stream()
        .flatMap(
            each ->
                of(each.getKey(), each.getValue(), present.getOrDefault(each.getKey(), 0)).stream())
        .toList();
  }

  /** The same guardrail for those steps only, if it is still one. */
  static Optional<Guardrail> of(List<PlanStep> steps, Guardrail.ManyReverseRecords whole) {
    return of(whole.of(), deleted(steps).getOrDefault(whole.of(), 0), whole.records());
  }

  private static Optional<Guardrail> of(Account account, int deleted, int records) {
    boolean large = records >= FEW && deleted * 100L > records * (long) SHARE_PERCENT;
    return large || deleted > MANY
        ? Optional.of(new Guardrail.ManyReverseRecords(account, deleted, records))
        : Optional.empty();
  }

  private static Map<Account, Integer> deleted(List<PlanStep> steps) {
    Map<Account, Integer> deleted = new LinkedHashMap<>();
    for (PlanStep step : steps) {
      for (PlannedChange planned : step.changes()) {
        if (planned.change() instanceof Change.OfReverse(var _, var before, var after)
            && before.isPresent()
            && after.isEmpty()) {
          deleted.merge(step.account(), 1, Integer::sum);
        }
      }
    }
    return deleted;
  }
}
