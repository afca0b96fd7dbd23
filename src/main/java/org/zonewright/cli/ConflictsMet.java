package org.zonewright.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.Conflict;
import org.zonewright.change.PlanStep;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** The conflicts that a run met, for changes that are not drafted. */
final class ConflictsMet {

  private ConflictsMet() {}

  /** Those about record sets. */
  static List<Conflict> of(ApplyReport report) {
    List<Conflict> conflicts = new ArrayList<>();
    for (StepResult result : report.results()) {
      if (result.outcome() instanceof Outcome.Conflicted(var base, var live)) {
        List<Change.OfRecord> changes = changes(result.step());
        for (RecordSetKey key : keys(changes)) {
          List<ResourceRecord> before = of(key, base);
          List<ResourceRecord> theirs = of(key, live);
          if (!before.equals(theirs)) {
            conflicts.add(
                new Conflict.OfRecordSet(
                    changes.getFirst().zone(), key, before, theirs, mine(key, before, changes)));
          }
        }
      }
    }
    return conflicts;
  }

  private static List<Change.OfRecord> changes(PlanStep step) {
    return step.changes().stream()
        .map(planned -> planned.change())
        .filter(Change.OfRecord.class::isInstance)
        .map(Change.OfRecord.class::cast)
        .toList();
  }

  private static Set<RecordSetKey> keys(List<Change.OfRecord> changes) {
    Set<RecordSetKey> keys = new LinkedHashSet<>();
    for (Change.OfRecord change : changes) {
      Stream.concat(change.before().map(ZoneRecord::data).stream(), change.after().stream())
          .map(ResourceRecord::recordSet)
          .forEach(keys::add);
    }
    return keys;
  }

  private static List<ResourceRecord> of(RecordSetKey key, List<ResourceRecord> records) {
    return records.stream()
        .filter(record -> record.recordSet().equals(key))
        .sorted(ResourceRecord.ORDER)
        .toList();
  }

  private static List<ResourceRecord> mine(
      RecordSetKey key, List<ResourceRecord> base, List<Change.OfRecord> changes) {
    List<ResourceRecord> mine = new ArrayList<>(base);
    for (Change.OfRecord change : changes) {
      change.before().map(ZoneRecord::data).ifPresent(mine::remove);
      change.after().filter(record -> record.recordSet().equals(key)).ifPresent(mine::add);
    }
    return mine;
  }
}
