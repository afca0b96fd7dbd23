package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Drafts them; those of one zone are one edit there. Writes the store. */
  void draft(List<Change> changes) {
    Map<ZoneRef, List<Change.OfRecord>> byZone = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.OfRecord record) {
        byZone.computeIfAbsent(record.zone(), _ -> new ArrayList<>()).add(record);
      }
    }
    byZone.forEach(
        (zone, records) ->
            drafts.asOneEdit(
                zone,
                () -> {
                  records.forEach(this::draft);
                  return records.size();
                }));
    changes.stream().filter(Change.OfReverse.class::isInstance).forEach(drafts::put);
  }

  private void draft(Change.OfRecord change) {
    ResourceRecord wanted = change.after().orElseThrow();
    List<DraftRow> rows = drafts.rows(change.zone());
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
