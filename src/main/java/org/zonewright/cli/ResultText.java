package org.zonewright.cli;

import java.util.List;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalStatus;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/** What became of steps, in words. */
final class ResultText {

  private final Messages messages;
  private final ErrorTexts errors;

  ResultText(Messages messages, ErrorTexts errors) {
    this.messages = messages;
    this.errors = errors;
  }

  List<String> lines(ApplyReport report) {
    return report.results().stream()
        .map(
            result -> messages.text("cli.result", result.step().number(), detail(result.outcome())))
        .toList();
  }

  /** The stable word for an outcome in JSON. */
  static String status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> "done";
      case Outcome.Failed _, Outcome.Different _, Outcome.Conflicted _ -> "failed";
      case Outcome.Unknown _ -> "unknown";
      case Outcome.Skipped(JournalStatus before) ->
          switch (before) {
            case SENDING, UNKNOWN -> "unknown";
            case FAILED, CONFLICT -> "failed";
            case PENDING, SKIPPED, DONE -> "skipped";
          };
    };
  }

  /** A sentence about an outcome. */
  String detail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(boolean still) ->
          still ? messages.text("cli.result.accepted") : messages.text("cli.result.done");
      case Outcome.Failed(ProviderException problem) -> errors.of(problem);
      case Outcome.Different _ -> messages.text("cli.result.different");
      case Outcome.Conflicted _ -> messages.text("cli.result.conflict");
      case Outcome.Unknown(ProviderException problem) ->
          messages.text("cli.result.unknown", errors.of(problem));
      case Outcome.Skipped(JournalStatus before) ->
          messages.text(
              switch (before) {
                case SENDING, UNKNOWN -> "changes.result.still.unknown";
                case FAILED -> "changes.result.still.failed";
                case CONFLICT -> "changes.result.still.conflict";
                case PENDING, SKIPPED, DONE -> "cli.result.skipped";
              });
    };
  }

  /** Whether the provider's data is no longer what was last read. */
  boolean isConflict(ApplyReport report) {
    return report.hasConflict()
        || report.results().stream().map(StepResult::outcome).anyMatch(ResultText::clashed);
  }

  private static boolean clashed(Outcome outcome) {
    // what is live was read just before a reverse record is written: the address itself is refused
    return outcome instanceof Outcome.Failed(ProviderException.Conflict problem)
        && !problem.failure().operation().equals("reverse.put");
  }
}
