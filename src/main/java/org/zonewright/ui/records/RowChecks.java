package org.zonewright.ui.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.change.DraftRow;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.RecordRules;
import org.zonewright.dns.Violation;
import org.zonewright.dns.ZoneRules;
import org.zonewright.model.ResourceRecord;

/** Makes rows out of an open zone, with what the rules say of those that are drafted. */
final class RowChecks {

  /** Above this the rules of the zone as a whole are left to the review. */
  private static final int ZONE_RULES_LIMIT = 20_000;

  private RowChecks() {}

  /** The rows in the order of the zone. */
  static List<RecordRow> rows(ZoneView view) {
    Map<ResourceRecord, List<Violation>> together = together(view);
    List<RecordRow> rows = new ArrayList<>(view.rows().size());
    for (DraftRow row : view.rows()) {
      rows.add(
          RecordRow.of(
              row,
              view.name(),
              violations(view, row, together),
              view.locks().contains(row.shown().recordSet())));
    }
    return rows;
  }

  /** What the rules say of a record by itself. */
  static List<Violation> check(ZoneView view, ResourceRecord record) {
    return RecordRules.check(record, view.name(), view.ttl());
  }

  private static List<Violation> violations(
      ZoneView view, DraftRow row, Map<ResourceRecord, List<Violation>> together) {
    return switch (row.status()) {
      case UNCHANGED, REMOVED -> List.of();
      case ADDED, CHANGED -> {
        List<Violation> all = new ArrayList<>(check(view, row.shown()));
        all.addAll(together.getOrDefault(row.shown(), List.of()));
        yield all;
      }
    };
  }

  private static Map<ResourceRecord, List<Violation>> together(ZoneView view) {
    if (view.drafts().isEmpty() || view.rows().size() > ZONE_RULES_LIMIT) {
      return Map.of();
    }
    List<ResourceRecord> after =
        view.rows().stream()
            .filter(row -> row.status() != RowStatus.REMOVED)
            .map(DraftRow::shown)
            .toList();
    Map<ResourceRecord, List<Violation>> found = new HashMap<>();
    ZoneRules.check(view.name(), after)
        .forEach(
            violation ->
                found
                    .computeIfAbsent(violation.record(), _ -> new ArrayList<>())
                    .add(violation.violation()));
    return found;
  }
}
