package org.zonewright.ui.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zonewright.change.HistoryEntry;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** Says in words what happened and what became of it. */
final class HistoryWords {

  private final UiTools tools;
  private final ChangeWords words;

  HistoryWords(UiTools tools, ChangeWords words) {
    this.tools = tools;
    this.words = words;
  }

  /** What a change set was to do. */
  String title(HistoryEntry.Applied entry) {
    List<Change> changes = entry.steps().stream().flatMap(step -> step.changes().stream()).toList();
    if (changes.size() == 1) {
      Change change = changes.getFirst();
      return switch (change) {
        case Change.ZoneCreation c ->
            tools.text("history.title.created", Idn.toUnicode(c.zone().name()));
        case Change.ZoneDeletion c ->
            tools.text("history.title.deleted", Idn.toUnicode(c.zone().name()));
        case Change.OfRecord _, Change.OfReverse _, Change.OfSoa _ ->
            tools.text("history.title." + words.word(change.action()), words.subject(change));
      };
    }
    List<ZoneRef> zones =
        changes.stream().flatMap(change -> change.zoneRef().stream()).distinct().toList();
    boolean reverse = changes.stream().anyMatch(change -> change.zoneRef().isEmpty());
    if (zones.isEmpty()) {
      return tools.text("history.title.reverse", changes.size());
    }
    return zones.size() == 1 && !reverse
        ? tools.text("history.title.zone", changes.size(), Idn.toUnicode(zones.getFirst().name()))
        : tools.text("history.title.places", changes.size(), zones.size() + (reverse ? 1 : 0));
  }

  /** What somebody else changed. */
  String title(HistoryEntry.Elsewhere entry) {
    return tools.text("history.title.elsewhere", Idn.toUnicode(entry.zone().name()));
  }

  /** Which zones somebody else created or deleted: one by its name, more by their number. */
  String title(HistoryEntry.ZonesElsewhere entry) {
    int appeared = entry.appeared().size();
    int vanished = entry.vanished().size();
    if (vanished == 0) {
      return appeared == 1
          ? tools.text("history.title.appearedOne", Idn.toUnicode(entry.appeared().getFirst()))
          : tools.text("history.title.appeared", appeared);
    }
    if (appeared == 0) {
      return vanished == 1
          ? tools.text("history.title.vanishedOne", Idn.toUnicode(entry.vanished().getFirst()))
          : tools.text("history.title.vanished", vanished);
    }
    return tools.text("history.title.appearedVanished", appeared, vanished);
  }

  /** What became of the steps, one clause for each end; empty where there are none. */
  String result(HistoryEntry.Applied entry) {
    Map<JournalStatus, Integer> counts = new EnumMap<>(JournalStatus.class);
    for (JournalStep step : entry.steps()) {
      counts.merge(step.status(), 1, Integer::sum);
    }
    List<String> clauses = new ArrayList<>();
    add(clauses, "changes.summary.done", count(counts, JournalStatus.DONE));
    add(clauses, "changes.summary.failed", count(counts, JournalStatus.FAILED));
    add(clauses, "changes.summary.conflict", count(counts, JournalStatus.CONFLICT));
    add(
        clauses,
        "changes.summary.unknown",
        count(counts, JournalStatus.UNKNOWN) + count(counts, JournalStatus.SENDING));
    add(
        clauses,
        "changes.summary.skipped",
        count(counts, JournalStatus.SKIPPED) + count(counts, JournalStatus.PENDING));
    return String.join(" ", clauses);
  }

  private static int count(Map<JournalStatus, Integer> counts, JournalStatus status) {
    return counts.getOrDefault(status, 0);
  }

  private void add(List<String> clauses, String key, int count) {
    if (count > 0) {
      clauses.add(tools.text(key, count));
    }
  }
}
