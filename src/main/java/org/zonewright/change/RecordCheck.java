package org.zonewright.change;

import java.util.List;
import java.util.Map;
import org.zonewright.dns.RecordRules;
import org.zonewright.dns.TtlRange;
import org.zonewright.dns.Violation;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.provider.Capabilities;

/** The rules for each record by itself. */
final class RecordCheck implements PlanChecks.Check {

  private final Map<AccountId, Capabilities> capabilities;

  RecordCheck(Map<AccountId, Capabilities> capabilities) {
    this.capabilities = capabilities;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    Change change = planned.change();
    Capabilities able = capabilities.get(change.account());
    TtlRange ttl = able == null ? TtlRange.ANY : new TtlRange(able.minTtl(), able.maxTtl());
    return switch (change) {
      case Change.OfRecord c ->
          c.after().map(record -> check(record, c.zone().name(), ttl)).orElse(List.of());
      case Change.ZoneCreation c ->
          c.records().stream()
              .flatMap(record -> check(record, c.zone().name(), ttl).stream())
              .distinct()
              .toList();
      case Change.OfSoa _, Change.ZoneDeletion _, Change.OfReverse _ -> List.of();
    };
  }

  private static List<PlanProblem> check(ResourceRecord record, DnsName zone, TtlRange ttl) {
    return RecordRules.check(record, zone, ttl).stream().map(RecordCheck::problem).toList();
  }

  /** A violation as a problem of a plan. */
  static PlanProblem problem(Violation violation) {
    PlanProblem.Severity severity =
        switch (violation.severity()) {
          case ERROR -> PlanProblem.Severity.ERROR;
          case WARNING -> PlanProblem.Severity.WARNING;
        };
    return new PlanProblem(severity, violation.code().messageKey(), violation.args());
  }
}
