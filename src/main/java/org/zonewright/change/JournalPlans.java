package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.CachedZone;
import org.zonewright.store.Database;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalPlan;
import org.zonewright.store.ZoneStore;

/**
 * What the journal keeps of a plan. Of a zone to be deleted it keeps all that is in it, so that it
 * can be made again.
 */
final class JournalPlans {

  private final ZoneStore zones;

  JournalPlans(Database database) {
    this.zones = new ZoneStore(database);
  }

  List<JournalPlan> of(List<PlanStep> steps) {
    return steps.stream()
        .map(
            step ->
                new JournalPlan(
                    step.number(),
                    step.account().name(),
                    step.changes().stream().map(this::entry).toList()))
        .toList();
  }

  private JournalChange entry(PlannedChange planned) {
    OptionalLong draft = planned.draftId();
    if (planned.change() instanceof Change.ZoneDeletion deletion) {
      Optional<CachedZone> content = zones.content(deletion.zone().ref());
      List<ResourceRecord> records =
          content.map(CachedZone::records).orElse(List.of()).stream()
              .map(ZoneRecord::data)
              .toList();
      Optional<Soa> soa = content.flatMap(CachedZone::soa);
      return new JournalChange(deletion, records, soa, draft);
    }
    return new JournalChange(planned.change(), planned.baseSets(), Optional.empty(), draft);
  }
}
