package org.zonewright.ui.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepResult;
import org.zonewright.dns.Idn;
import org.zonewright.model.ResourceRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalStatus;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.ProblemTexts;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.StepTitles;

/** Says steps and their results in words. */
final class StepWords {

  private final Messages messages;
  private final ProblemTexts problems;
  private final ChangeWords changes;
  private final StepTitles titles;

  StepWords(UiTexts texts) {
    this.messages = texts.messages();
    this.problems = texts.problems();
    this.changes = new ChangeWords(messages);
    this.titles = new StepTitles(messages);
  }

  /** What a step does. */
  String title(PlanStep step) {
    return titles.of(step.changes().stream().map(PlannedChange::change).toList());
  }

  /** Tells the line what became of its step. */
  void tell(StepLine line, StepResult.Outcome outcome) {
    switch (outcome) {
      case StepResult.Outcome.Done(boolean provisioning) ->
          line.become(
              provisioning ? StepState.PROVISIONING : StepState.DONE,
              provisioning ? messages.text("changes.result.provisioning") : "",
              "");
      case StepResult.Outcome.Failed(ProviderException thrown) -> {
        Problem problem = problems.of(thrown);
        line.become(StepState.FAILED, problem.sentence(), problem.details());
      }
      case StepResult.Outcome.Unknown(ProviderException thrown) -> {
        Problem problem = problems.of(thrown);
        line.become(
            StepState.UNKNOWN,
            messages.text("changes.result.unknown", problem.sentence()),
            problem.details());
      }
      case StepResult.Outcome.Different(List<ResourceRecord> meant, List<ResourceRecord> found) ->
          line.become(
              StepState.DIFFERENT,
              messages.text("changes.result.different"),
              compared("changes.result.meant", meant, "changes.result.found", found));
      case StepResult.Outcome.Conflicted(List<ResourceRecord> base, List<ResourceRecord> live) ->
          line.become(
              StepState.CONFLICT,
              messages.text("changes.result.conflict"),
              compared("changes.result.base", base, "changes.result.live", live));
      case StepResult.Outcome.Skipped(JournalStatus before) -> tellLeft(line, before);
    }
  }

  /** What became of an earlier attempt still holds where there was none now. */
  private void tellLeft(StepLine line, JournalStatus before) {
    switch (before) {
      case SENDING, UNKNOWN ->
          line.become(StepState.UNKNOWN, messages.text("changes.result.still.unknown"), "");
      case FAILED ->
          line.become(StepState.FAILED, messages.text("changes.result.still.failed"), "");
      case CONFLICT ->
          line.become(StepState.CONFLICT, messages.text("changes.result.still.conflict"), "");
      case PENDING, SKIPPED, DONE ->
          line.become(StepState.SKIPPED, messages.text("changes.result.skipped"), "");
    }
  }

  private String compared(
      String firstKey, List<ResourceRecord> first, String secondKey, List<ResourceRecord> second) {
    return messages.text(firstKey)
        + "\n"
        + listed(first)
        + "\n"
        + messages.text(secondKey)
        + "\n"
        + listed(second);
  }

  private String listed(List<ResourceRecord> records) {
    return records.isEmpty()
        ? "  " + messages.text("changes.result.nothing")
        : records.stream()
            .map(
                r ->
                    "  %s %s %s (%s)"
                        .formatted(
                            Idn.toUnicode(r.name()),
                            r.type(),
                            r.content(),
                            changes.cell(r).detail()))
            .collect(Collectors.joining("\n"));
  }
}
