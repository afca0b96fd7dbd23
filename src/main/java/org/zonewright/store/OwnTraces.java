package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * What our own steps that were sent and have not ended yet may have changed: a sync beside them, or
 * after a crash, must not take it for somebody else's.
 */
final class OwnTraces {

  private record Trace(Optional<ResourceRecord> before, Optional<ResourceRecord> after) {

    /** Whether a record set looks as if the step had been done. */
    boolean isIn(List<ResourceRecord> records) {
      return after.isPresent()
          ? records.stream().anyMatch(record -> isSame(record, after.get()))
          : before.isPresent() && !records.contains(before.get());
    }
  }

  private static final String UNENDED =
      """
      SELECT change.id FROM change_step
      JOIN change_step_change ON change_step_change.step = change_step.id
      JOIN change ON change.id = change_step_change.change
      WHERE change_step.status IN ('SENDING', 'UNKNOWN') AND change.account = ?
      """;

  private final List<Trace> traces = new ArrayList<>();

  private OwnTraces() {}

  /** Those in a zone. */
  static OwnTraces of(Session session, ZoneRef zone) throws SQLException {
    OwnTraces own = new OwnTraces();
    var changes =
        ReverseRecordSets.isPlace(zone)
            ? ChangeRows.read(session, UNENDED + " AND change.zone IS NULL", zone.account().text())
            : ChangeRows.read(
                session,
                UNENDED + " AND change.zone = ?",
                zone.account().text(),
                zone.name().text());
    changes.values().forEach(stored -> own.add(stored.change()));
    return own;
  }

  private void add(Change change) {
    switch (change) {
      case Change.OfRecord(var _, var before, var after) ->
          add(before.map(ZoneRecord::data), after);
      case Change.OfSoa(var zone, var before, var after) ->
          add(Optional.of(before.asRecord(zone.name())), Optional.of(after.asRecord(zone.name())));
      case Change.ZoneCreation c -> c.records().forEach(r -> add(Optional.empty(), Optional.of(r)));
      case Change.OfReverse(var _, var before, var after) ->
          add(
              before.map(ReverseRecord::data).map(ReverseRecordSets::pointer),
              after.map(ReverseRecordSets::pointer));
      case Change.ZoneDeletion _ -> {}
    }
  }

  private void add(Optional<ResourceRecord> before, Optional<ResourceRecord> after) {
    boolean renamed =
        before.isPresent()
            && after.isPresent()
            && !before.get().recordSet().equals(after.get().recordSet());
    if (renamed) {
      traces.add(new Trace(before, Optional.empty()));
      traces.add(new Trace(Optional.empty(), after));
    } else {
      traces.add(new Trace(before, after));
    }
  }

  /** The changes without what is ours. */
  List<ElsewhereChange> removedFrom(List<ElsewhereChange> changes) {
    if (traces.isEmpty()) {
      return changes;
    }
    return changes.stream()
        .map(this::withoutOwn)
        .filter(change -> !RecordSets.same(change.before(), change.after()))
        .toList();
  }

  private ElsewhereChange withoutOwn(ElsewhereChange change) {
    List<ResourceRecord> before = new ArrayList<>(change.before());
    for (Trace trace : traces) {
      if (trace.isIn(change.after())) {
        trace.before().ifPresent(record -> before.removeIf(old -> isSame(old, record)));
        change.after().stream()
            .filter(record -> trace.after().filter(made -> isSame(made, record)).isPresent())
            .filter(record -> !before.contains(record))
            .forEach(before::add);
      }
    }
    return new ElsewhereChange(change.zone(), change.key(), before, change.after());
  }

  /** The serial of a start of authority is raised by every save, also by our own. */
  private static boolean isSame(ResourceRecord one, ResourceRecord other) {
    return withoutSerial(one).equals(withoutSerial(other));
  }

  private static ResourceRecord withoutSerial(ResourceRecord record) {
    return record.type().equals(RecordType.SOA)
        ? record.withContent(record.content().replaceFirst(" \\d+$", ""))
        : record;
  }
}
