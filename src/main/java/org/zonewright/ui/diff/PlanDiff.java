package org.zonewright.ui.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Turns a plan into pages to read: one per zone, record set by record set. */
public final class PlanDiff {

  private record PageKey(Account account, Optional<ZoneRef> zone) {}

  private final ChangeWords words;

  public PlanDiff(ChangeWords words) {
    this.words = words;
  }

  /** The pages in the order in which the plan comes to them. */
  public List<DiffPage> pages(ChangePlan plan) {
    Map<PageKey, List<PlannedChange>> byPage = new LinkedHashMap<>();
    for (PlanStep step : plan.steps()) {
      byPage
          .computeIfAbsent(new PageKey(step.account(), step.zone()), _ -> new ArrayList<>())
          .addAll(step.changes());
    }
    return byPage.entrySet().stream().map(e -> page(e.getKey(), e.getValue())).toList();
  }

  private DiffPage page(PageKey key, List<PlannedChange> changes) {
    String title =
        key.zone().map(zone -> Idn.toUnicode(zone.name())).orElseGet(words::reverseTitle);
    return new DiffPage(key.account(), key.zone(), title, changes.size(), blocks(changes));
  }

  /** What changes of one zone, or of the reverse records of one account, do: record set by set. */
  public List<DiffBlock> blocks(List<PlannedChange> changes) {
    List<DiffBlock> blocks = new ArrayList<>();
    changes.stream()
        .filter(planned -> !(planned.change() instanceof Change.OfRecord))
        .sorted(Comparator.comparing(PlanDiff::addressKey))
        .forEach(planned -> blocks.add(words.block(planned)));
    recordSets(changes).forEach((set, touching) -> blocks.add(setBlock(set, touching)));
    return blocks;
  }

  /** Reverse records in numeric order of addresses; everything else stays as it is. */
  private static String addressKey(PlannedChange planned) {
    return planned.change() instanceof Change.OfReverse(var _, var before, var after)
        ? after.or(() -> before.map(ReverseRecord::data)).orElseThrow().ip().sortKey()
        : "";
  }

  private static Map<RecordSetKey, List<PlannedChange>> recordSets(List<PlannedChange> changes) {
    Map<RecordSetKey, List<PlannedChange>> sets = new TreeMap<>();
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        touched(change).forEach(k -> sets.computeIfAbsent(k, _ -> new ArrayList<>()).add(planned));
      }
    }
    return sets;
  }

  private static Stream<RecordSetKey> touched(Change.OfRecord change) {
    return Stream.concat(change.before().map(ZoneRecord::data).stream(), change.after().stream())
        .map(r -> r.recordSet())
        .distinct();
  }

  private DiffBlock setBlock(RecordSetKey key, List<PlannedChange> changes) {
    List<DiffLine> lines = new RecordSetDiff(key, words::cell).lines(changes);
    List<DiffNote> notes =
        words.notes(changes.stream().filter(planned -> saysOf(planned, key)).toList());
    return new DiffBlock(Idn.toUnicode(key.name()), key.type().mnemonic(), lines, notes);
  }

  /** A change that moves a record to another set is remarked on once: where the record goes. */
  private static boolean saysOf(PlannedChange planned, RecordSetKey key) {
    return planned.change() instanceof Change.OfRecord change
        && change
            .after()
            .or(() -> change.before().map(ZoneRecord::data))
            .orElseThrow()
            .recordSet()
            .equals(key);
  }
}
