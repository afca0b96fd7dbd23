package org.zonewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.zonewright.Services;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Replacement;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;

/** Finds, drafts and plans a change of one record in every zone. */
final class PlanMeasurement implements Measurement {

  private static final long TTL = 7_654;

  private static final Replacement EVERYWHERE =
      new Replacement(Replacement.Scope.ALL, new Replacement.What.Ttl(OptionalLong.empty(), TTL));

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    Path directory = place.copy(new CachedData(place).contract(), "plan");
    List<Double> finding = new ArrayList<>();
    List<Double> planning = new ArrayList<>();
    try (Services services = CachedData.open(directory)) {
      List<Change.OfRecord> found = List.of();
      for (int run = 0; run < place.sizes().runs(); run++) {
        Stopwatch watch = new Stopwatch();
        found = services.bulkEdit().preview(EVERYWHERE);
        finding.add(watch.millis());
      }
      List<Change.OfRecord> wanted = oneOfEachZone(found);
      String zones = "%,d zones".formatted(wanted.size());
      lines.accept(Line.of("finding a change over " + zones, "ms", Spread.of(finding), ""));
      Stopwatch drafting = new Stopwatch();
      services.bulkEdit().draft(wanted);
      lines.accept(
          Line.of("  drafting it", "ms", Spread.once(drafting.millis()), "one run, on disk"));
      for (int run = 0; run < place.sizes().runs(); run++) {
        Stopwatch watch = new Stopwatch();
        ChangePlan plan = services.planner().planDrafts(services.drafts().all());
        planning.add(watch.millis());
        if (plan.changes().size() != wanted.size()) {
          throw new IllegalStateException(plan.changes().size() + " changes planned");
        }
      }
      lines.accept(Line.of("  planning it", "ms", Spread.of(planning), ""));
      Memory.line("").ifPresent(lines);
      lines.accept(DatabaseSize.line(directory));
    }
    Place.remove(directory);
  }

  private static List<Change.OfRecord> oneOfEachZone(List<Change.OfRecord> changes) {
    Set<Optional<ZoneRef>> seen = new HashSet<>();
    return changes.stream().filter(change -> seen.add(change.zoneRef())).toList();
  }
}
