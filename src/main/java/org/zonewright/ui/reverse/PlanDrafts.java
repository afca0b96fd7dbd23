package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonewright.change.DraftRow;
import org.zonewright.change.Drafts;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Drafts changes of reverse records together with the address records that they need. */
final class PlanDrafts {

  private final Drafts drafts;

  PlanDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Drafts all of them or none; those of one zone are one edit there. Writes the store. */
  void draft(List<Change> changes) {
    drafts.together(() -> draftEach(changes));
  }

  private void draftEach(List<Change> changes) {
    Map<ZoneRef, List<Change.OfRecord>> byZone = new LinkedHashMap<>();
    Set<Change.OfRecord> seen = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.OfRecord record && seen.add(record)) {
        byZone.computeIfAbsent(record.zone(), _ -> new ArrayList<>()).add(record);
      }
    }
    byZone.forEach(
        (zone, records) ->
            drafts.asOneEdit(
                zone,
                () -> {
                  // read once: a zone may be large and the records many; none is there twice
                  List<DraftRow> rows = drafts.rows(zone);
                  records.forEach(record -> draft(record, rows));
                  return records.size();
                }));
    changes.stream().filter(Change.OfReverse.class::isInstance).forEach(drafts::put);
  }

  private void draft(Change.OfRecord change, List<DraftRow> rows) {
    ResourceRecord wanted = change.after().orElseThrow();
    boolean there =
        rows.stream()
            .flatMap(row -> row.after().stream())
            .anyMatch(
                record ->
                    record.enabled()
                        && record.recordSet().equals(wanted.recordSet())
                        && record.content().equals(wanted.content()));
    if (there) {
      return;
    }
    rows.stream()
        .filter(_ -> change.before().isPresent())
        .filter(row -> row.before().equals(change.before()))
        .findFirst()
        .ifPresentOrElse(
            row -> drafts.edit(change.zone(), row, wanted),
            () -> drafts.add(change.zone(), wanted));
  }
}
