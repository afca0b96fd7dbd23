package org.zonewright.ui.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.ResourceRecord;

/** Compares a record set at two points in time. */
public final class RecordListDiff {

  private record Pair(Optional<ResourceRecord> before, Optional<ResourceRecord> after) {

    ResourceRecord leading() {
      return before.or(this::after).orElseThrow();
    }
  }

  private final ChangeWords words;

  /** In these words. */
  public RecordListDiff(ChangeWords words) {
    this.words = words;
  }

  /** The lines; a record that only got another TTL or priority is one line. */
  public List<DiffLine> lines(List<ResourceRecord> before, List<ResourceRecord> after) {
    List<ResourceRecord> gone = new ArrayList<>(before);
    List<ResourceRecord> fresh = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (ResourceRecord record : after) {
      if (gone.remove(record)) {
        pairs.add(new Pair(Optional.of(record), Optional.of(record)));
      } else {
        fresh.add(record);
      }
    }
    for (ResourceRecord record : fresh) {
      Optional<ResourceRecord> same =
          gone.stream().filter(old -> old.content().equals(record.content())).findFirst();
      same.ifPresent(gone::remove);
      pairs.add(new Pair(same, Optional.of(record)));
    }
    gone.forEach(record -> pairs.add(new Pair(Optional.of(record), Optional.empty())));
    pairs.sort(Comparator.comparing(Pair::leading, ResourceRecord.ORDER));
    return pairs.stream().map(this::line).toList();
  }

  private DiffLine line(Pair pair) {
    if (pair.before().isEmpty()) {
      return DiffLine.added(words.cell(pair.leading()));
    }
    return pair.after()
        .map(after -> DiffLine.of(words.cell(pair.leading()), words.cell(after)))
        .orElseGet(() -> DiffLine.removed(words.cell(pair.leading())));
  }
}
