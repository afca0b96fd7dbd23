package org.zonewright.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.change.Planner.SitedChange;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;

/**
 * Groups changes into what can be sent at once: each change by itself, but where an update replaces
 * a whole zone, all of a zone together. A record whose name or type changes is deleted and created
 * where records are written one by one, because there name and type of a record are fixed; so is
 * one of several that exchange what they hold.
 */
final class StepGroups {

  private StepGroups() {}

  /** Steps in no particular order, all with number 1. */
  static List<PlanStep> of(List<SitedChange> changes) {
    Exchanges exchanges = new Exchanges(changes.stream().map(SitedChange::change).toList());
    List<PlanStep> single = new ArrayList<>();
    Map<ZoneRef, Account> accounts = new LinkedHashMap<>();
    Map<ZoneRef, List<PlannedChange>> whole = new LinkedHashMap<>();
    for (SitedChange sited : changes) {
      Account account = sited.site().account();
      Change change = sited.change().change();
      Optional<ZoneRef> zone = change.zoneRef();
      if (!sited.site().capabilities().wholeZoneUpdates()) {
        split(sited.change(), exchanges)
            .forEach(part -> single.add(new PlanStep(1, account, zone, List.of(part))));
      } else if (change instanceof Change.OfRecord || change instanceof Change.OfSoa) {
        accounts.put(zone.orElseThrow(), account);
        whole.computeIfAbsent(zone.orElseThrow(), _ -> new ArrayList<>()).add(sited.change());
      } else {
        single.add(new PlanStep(1, account, zone, List.of(sited.change())));
      }
    }
    Stream<PlanStep> grouped =
        accounts.entrySet().stream()
            .map(
                entry ->
                    new PlanStep(
                        1,
                        entry.getValue(),
                        Optional.of(entry.getKey()),
                        whole.getOrDefault(entry.getKey(), List.of())));
    return Stream.concat(single.stream(), grouped).toList();
  }

  private static List<PlannedChange> split(PlannedChange planned, Exchanges exchanges) {
    if (planned.change() instanceof Change.OfRecord(var zone, var before, var after)
        && (exchanges.isBroken(planned)
            || BaseSets.keys(new Change.OfRecord(zone, before, after)).size() > 1)) {
      return List.of(
          part(planned, new Change.OfRecord(zone, before, Optional.empty())),
          part(planned, new Change.OfRecord(zone, Optional.empty(), after)));
    }
    return List.of(planned);
  }

  private static PlannedChange part(PlannedChange whole, Change.OfRecord change) {
    return new PlannedChange(
        change, BaseSets.of(change, whole.baseSets()), whole.draftId(), whole.problems());
  }
}
