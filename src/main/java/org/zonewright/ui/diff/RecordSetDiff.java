package org.zonewright.ui.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.change.PlannedChange;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** Lays the changes of one record set over what the set was when the user began. */
final class RecordSetDiff {

  private record Pair(Optional<ResourceRecord> before, Optional<ResourceRecord> after) {

    ResourceRecord leading() {
      return before.or(this::after).orElseThrow();
    }
  }

  private final RecordSetKey key;
  private final Function<ResourceRecord, DiffCell> cell;

  RecordSetDiff(RecordSetKey key, Function<ResourceRecord, DiffCell> cell) {
    this.key = key;
    this.cell = cell;
  }

  /** The lines of the set; records that do not change are among them. */
  List<DiffLine> lines(List<PlannedChange> changes) {
    List<Pair> pairs = new ArrayList<>();
    List<ResourceRecord> untouched = base(changes);
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        Optional<ResourceRecord> before = change.before().map(ZoneRecord::data).filter(this::inSet);
        Optional<ResourceRecord> after = change.after().filter(this::inSet);
        before.ifPresent(untouched::remove);
        if (before.isPresent() || after.isPresent()) {
          pairs.add(new Pair(before, after));
        }
      }
    }
    untouched.forEach(r -> pairs.add(new Pair(Optional.of(r), Optional.of(r))));
    pairs.sort(Comparator.comparing(Pair::leading, ResourceRecord.ORDER));
    return pairs.stream().map(this::line).toList();
  }

  private List<ResourceRecord> base(List<PlannedChange> changes) {
    return new ArrayList<>(
        changes.stream()
            .flatMap(planned -> planned.baseSets().stream())
            .filter(this::inSet)
            .distinct()
            .toList());
  }

  private DiffLine line(Pair pair) {
    if (pair.before().isEmpty()) {
      return DiffLine.added(cell.apply(pair.leading()));
    }
    return pair.after()
        .map(after -> DiffLine.of(cell.apply(pair.leading()), cell.apply(after)))
        .orElseGet(() -> DiffLine.removed(cell.apply(pair.leading())));
  }

  private boolean inSet(ResourceRecord candidate) {
    return candidate.recordSet().equals(key);
  }
}
