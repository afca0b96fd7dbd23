package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonewright.dns.RuleCode;
import org.zonewright.dns.ZoneRules;
import org.zonewright.dns.ZoneViolation;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * What a plan brings into a zone against its rules. What was wrong before and stays so is not the
 * plan's fault and not told, but for differing TTLs in a record set that the plan touches: they can
 * be put right in the same breath. Each violation is told once, at the first change that has to do
 * with it.
 */
final class NewViolations {

  /** What was wrong with a record before, and is so still if it was changed. */
  private record Known(ResourceRecord record, RuleCode code) {}

  private record KnownText(ResourceRecord record, RuleCode code, List<String> arguments) {}

  private final Map<String, Set<ZoneViolation>> untold = new HashMap<>();

  NewViolations(DnsName zone, ZoneAfter after) {
    Set<Object> known = known(zone, after);
    for (ZoneViolation found : ZoneRules.check(zone, after.planned())) {
      RuleCode code = found.violation().code();
      boolean old =
          known.contains(new Known(found.record(), code))
              || known.contains(new KnownText(found.record(), code, found.violation().args()));
      if (code == RuleCode.TTL_DIFFERS || !old) {
        names(found).forEach(name -> of(name).add(found));
      }
    }
  }

  private static Set<Object> known(DnsName zone, ZoneAfter after) {
    Map<ResourceRecord, ResourceRecord> edited = new HashMap<>();
    for (Change.OfRecord change : after.changes()) {
      if (change.before().isPresent() && change.after().isPresent()) {
        edited.put(change.before().map(ZoneRecord::data).get(), change.after().get());
      }
    }
    Set<Object> known = new HashSet<>();
    for (ZoneViolation was : ZoneRules.check(zone, after.cached())) {
      RuleCode code = was.violation().code();
      known.add(new Known(was.record(), code));
      ResourceRecord now = edited.get(was.record());
      if (now != null) {
        known.add(new KnownText(now, code, was.violation().args()));
      }
    }
    return known;
  }

  /** The names at which it may be told: the record's own and those that its text speaks of. */
  private static List<String> names(ZoneViolation found) {
    List<String> names = new ArrayList<>(found.violation().args());
    names.add(found.record().name().text());
    return names;
  }

  private Set<ZoneViolation> of(String name) {
    return untold.computeIfAbsent(name, _ -> new LinkedHashSet<>());
  }

  /** What has to do with a record that is to be there and was not told yet. */
  List<ZoneViolation> tell(ResourceRecord after) {
    List<ZoneViolation> mine =
        untold.getOrDefault(after.name().text(), Set.of()).stream()
            .filter(
                found ->
                    found.violation().code() != RuleCode.TTL_DIFFERS
                        || found.record().recordSet().equals(after.recordSet()))
            .toList();
    mine.forEach(found -> names(found).forEach(name -> of(name).remove(found)));
    return mine;
  }
}
