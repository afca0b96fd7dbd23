package org.zonewright.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.change.HistoryEntry;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepProblem;
import org.zonewright.change.StepRemark;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.PlanDiff;
import org.zonewright.ui.diff.RecordListDiff;

/** Puts entries of the history into words and diffs. */
final class HistoryItems {

  private final UiTools tools;
  private final ChangeWords words;
  private final HistoryWords titles;

  HistoryItems(UiTools tools) {
    this.tools = tools;
    this.words = new ChangeWords(tools.texts().messages());
    this.titles = new HistoryWords(tools, words);
  }

  /** The entry as it is shown. */
  HistoryItem of(HistoryEntry entry) {
    return switch (entry) {
      case HistoryEntry.Applied applied -> applied(applied);
      case HistoryEntry.Elsewhere elsewhere -> elsewhere(elsewhere);
      case HistoryEntry.ZonesElsewhere elsewhere -> elsewhere(elsewhere);
    };
  }

  /** What an entry changed, before and after. */
  List<DiffBlock> blocks(HistoryItem item) {
    return switch (item.entry()) {
      case HistoryEntry.Applied applied -> blocks(applied);
      case HistoryEntry.Elsewhere elsewhere ->
          elsewhere.changes().stream().map(this::block).toList();
      case HistoryEntry.ZonesElsewhere elsewhere -> new ZoneListBlocks(tools).of(elsewhere);
    };
  }

  private HistoryItem applied(HistoryEntry.Applied entry) {
    return new HistoryItem(
        entry.id(),
        kind(entry),
        titles.title(entry),
        entry.at(),
        tools.text("history.who", entry.user(), String.join(", ", entry.accountNames())),
        titles.result(entry),
        entry.note(),
        entry,
        undo(entry),
        places(entry));
  }

  private static HistoryItem.Kind kind(HistoryEntry.Applied entry) {
    if (entry.endedAt().isEmpty()) {
      return HistoryItem.Kind.UNFINISHED;
    }
    return entry.steps().stream().allMatch(step -> step.status() == JournalStatus.DONE)
        ? HistoryItem.Kind.DONE
        : HistoryItem.Kind.PARTLY;
  }

  private static HistoryItem.UndoKind undo(HistoryEntry.Applied entry) {
    List<Change> done =
        entry.steps().stream()
            .filter(step -> step.status() == JournalStatus.DONE)
            .flatMap(step -> step.changes().stream())
            .toList();
    if (done.isEmpty() || entry.endedAt().isEmpty()) {
      return HistoryItem.UndoKind.NONE;
    }
    return done.stream().allMatch(Change.ZoneDeletion.class::isInstance)
        ? HistoryItem.UndoKind.RECREATE
        : HistoryItem.UndoKind.INVERSE;
  }

  private static ReviewScope places(HistoryEntry.Applied entry) {
    return ReviewScope.any(
        entry.steps().stream()
            .flatMap(step -> step.changes().stream())
            .map(ReviewScope::of)
            .distinct()
            .toList());
  }

  private List<DiffBlock> blocks(HistoryEntry.Applied entry) {
    Map<ReviewScope, List<PlannedChange>> byPlace = new LinkedHashMap<>();
    for (JournalStep step : entry.steps()) {
      for (JournalChange journalled : step.entries()) {
        byPlace
            .computeIfAbsent(ReviewScope.of(journalled.change()), _ -> new ArrayList<>())
            .add(planned(journalled, step));
      }
    }
    PlanDiff diff = new PlanDiff(words);
    return byPlace.values().stream().flatMap(changes -> diff.blocks(changes).stream()).toList();
  }

  private PlannedChange planned(JournalChange journalled, JournalStep step) {
    return new PlannedChange(
        journalled.change(), journalled.baseSets(), journalled.draftId(), remarks(step));
  }

  private List<PlanProblem> remarks(JournalStep step) {
    Optional<StepRemark> noted =
        StepRemark.of(step).filter(_ -> step.status() != JournalStatus.DONE);
    if (noted.isPresent()) {
      return List.of(remark(severity(step), noted.get().messageKey()));
    }
    return switch (step.status()) {
      case DONE -> List.of();
      case PENDING, SKIPPED ->
          List.of(remark(PlanProblem.Severity.WARNING, "history.step.skipped"));
      case SENDING, UNKNOWN ->
          List.of(
              StepProblem.of(step)
                  .map(why -> told(PlanProblem.Severity.WARNING, "history.step.unknownWhy", why))
                  .orElseGet(() -> remark(PlanProblem.Severity.WARNING, "history.step.unknown")));
      case CONFLICT -> List.of(remark(PlanProblem.Severity.WARNING, "history.step.conflict"));
      case FAILED ->
          List.of(
              StepProblem.of(step)
                  .map(why -> told(PlanProblem.Severity.ERROR, "history.step.failed", why))
                  .orElseGet(
                      () ->
                          new PlanProblem(
                              PlanProblem.Severity.ERROR,
                              "history.step.failed",
                              List.of(step.detail()))));
    };
  }

  private PlanProblem told(PlanProblem.Severity severity, String key, ProviderException why) {
    return new PlanProblem(severity, key, List.of(tools.texts().problems().sentence(why)));
  }

  private static PlanProblem.Severity severity(JournalStep step) {
    return step.status() == JournalStatus.FAILED
        ? PlanProblem.Severity.ERROR
        : PlanProblem.Severity.WARNING;
  }

  private static PlanProblem remark(PlanProblem.Severity severity, String key) {
    return new PlanProblem(severity, key, List.of());
  }

  private HistoryItem elsewhere(HistoryEntry.Elsewhere entry) {
    return elsewhere(
        entry,
        titles.title(entry),
        between(entry.after(), entry.before()),
        new ReviewScope.OfZone(entry.zone()));
  }

  private HistoryItem elsewhere(HistoryEntry.ZonesElsewhere entry) {
    return elsewhere(
        entry,
        titles.title(entry),
        between(entry.after(), entry.before()),
        new ReviewScope.OfAny(List.of()));
  }

  private String between(Instant after, Instant before) {
    return tools.text(
        "history.elsewhere.between", tools.times().point(after), tools.times().point(before));
  }

  private HistoryItem elsewhere(
      HistoryEntry entry, String title, String between, ReviewScope places) {
    return new HistoryItem(
        entry.id(),
        HistoryItem.Kind.ELSEWHERE,
        title,
        entry.at(),
        tools.text("history.elsewhere.where", String.join(", ", entry.accountNames())),
        between,
        "",
        entry,
        HistoryItem.UndoKind.NONE,
        places);
  }

  private DiffBlock block(ElsewhereChange change) {
    return new DiffBlock(
        Idn.toUnicode(change.key().name()),
        change.key().type().mnemonic(),
        new RecordListDiff(words).lines(change.before(), change.after()),
        List.of());
  }
}
