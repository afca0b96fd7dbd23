package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.dns.RecordTargets;
import org.zonewright.dns.RuleCode;
import org.zonewright.dns.ZoneRules;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneStore;

/** Stops MX, NS and SRV records that come to point to a CNAME in another of the user's zones. */
final class TargetCheck implements PlanChecks.Check {

  private final ZonesAfter after;
  private final ZoneStore zones;

  TargetCheck(ZonesAfter after, ZoneStore zones) {
    this.after = after;
    this.zones = zones;
  }

  @Override
  public List<PlanProblem> problems(PlannedChange planned) {
    if (!(planned.change() instanceof Change.OfRecord(var zone, var before, var wished))) {
      return List.of();
    }
    Optional<DnsName> now = before.map(ZoneRecord::data).flatMap(TargetCheck::host);
    return wished
        .flatMap(TargetCheck::host)
        // what it points to already is not the plan's fault, and its own zone has been looked at
        .filter(target -> !now.equals(Optional.of(target)) && !target.isAtOrBelow(zone.name()))
        .filter(this::isAlias)
        .map(
            target ->
                new PlanProblem(
                    PlanProblem.Severity.ERROR,
                    RuleCode.TARGET_IS_CNAME.messageKey(),
                    List.of(wished.get().type().mnemonic(), target.text())))
        .stream()
        .toList();
  }

  private static Optional<DnsName> host(ResourceRecord record) {
    return ZoneRules.needsHost(record.type()) && record.enabled()
        ? RecordTargets.of(record)
        : Optional.empty();
  }

  private boolean isAlias(DnsName name) {
    return zones.closest(name).stream()
        .filter(zone -> !zone.gone())
        .anyMatch(zone -> isAlias(zone.zone().ref(), name));
  }

  private boolean isAlias(ZoneRef zone, DnsName name) {
    return after
        .of(zone)
        .map(touched -> touched.index().isAlias(name))
        .orElseGet(
            () ->
                zones.recordSet(zone, new RecordSetKey(name, RecordType.CNAME)).stream()
                    .anyMatch(record -> record.data().enabled()));
  }
}
