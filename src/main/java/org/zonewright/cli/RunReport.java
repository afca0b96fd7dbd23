package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Conflict;
import org.zonewright.cli.json.SkippedJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.text.ErrorTexts;

/** Shows plans and tells what became of them. */
final class RunReport {

  private final Output output;
  private final PlanText text;
  private final ResultText results;
  private final PlanDocument documents;
  private final ConflictReport conflictReport;
  private final Nothing nothing;
  private final Optional<List<SkippedJson>> skipped;

  /** Why a plan is empty. */
  enum Nothing {
    /** All that the command asks for is so. */
    WANTED,
    /** There are no drafts. */
    DRAFTED,
    /** The rest is left alone, which is told before. */
    LEFT
  }

  RunReport(Services services, Output output) {
    this(services, output, Nothing.WANTED, Optional.empty());
  }

  /**
   * A report.
   *
   * @param nothing why the plan is empty, if it is
   * @param skipped what was left alone from the beginning; empty where nothing can be
   */
  RunReport(
      Services services, Output output, Nothing nothing, Optional<List<SkippedJson>> skipped) {
    this.nothing = nothing;
    this.skipped = skipped;
    this.output = output;
    this.text = new PlanText(output.messages());
    this.results =
        new ResultText(
            output.messages(), new ErrorTexts(output.messages(), services.accounts()::byName));
    this.documents = new PlanDocument(text, results);
    this.conflictReport =
        new ConflictReport(
            output.messages(), new AccountChoice(services.accounts(), output.messages()));
  }

  /**
   * The plan and what is known to be in its way, for people.
   *
   * @param drafted whether what is planned is drafted, so that conflicts can be settled
   */
  List<String> lines(ChangePlan plan, List<Conflict> conflicts, boolean drafted) {
    List<String> lines = new ArrayList<>(text.lines(plan));
    lines.addAll(conflictReport.lines(conflicts));
    if (!conflicts.isEmpty()) {
      lines.add(output.text(drafted ? "cli.conflict.settle" : "cli.conflict.draftFirst"));
    }
    return lines;
  }

  /** Tells that there was nothing to do. */
  void empty(boolean applied) {
    output.answer(PlanDocument.empty(applied).withSkipped(skipped), () -> List.of(whyEmpty()));
  }

  private String whyEmpty() {
    return switch (nothing) {
      case WANTED -> output.text("cli.plan.empty");
      case DRAFTED -> output.text("cli.plan.noDrafts");
      case LEFT -> output.text("cli.plan.nothingLeft");
    };
  }

  /** Tells that a plan was not sent: with JSON by the one document. */
  ExitStatus notApplied(ChangePlan plan, List<Conflict> conflicts, ExitStatus status) {
    if (output.isJson()) {
      output.document(
          documents.notApplied(plan, conflictReport.documents(conflicts)).withSkipped(skipped));
    }
    return status;
  }

  /**
   * Tells what became of a plan that was sent.
   *
   * @param complete whether nothing of it was left out
   * @param drafted conflicts of drafts, which the user can settle
   */
  ExitStatus applied(
      ChangePlan plan, ApplyReport report, boolean complete, List<Conflict> drafted) {
    List<Conflict> conflicts = drafted.isEmpty() ? ConflictsMet.of(report) : drafted;
    output.answer(
        documents
            .applied(plan, report, complete, conflictReport.documents(conflicts))
            .withSkipped(skipped),
        () -> {
          List<String> lines = new ArrayList<>(results.lines(report));
          report.elsewhere().forEach(change -> lines.addAll(elsewhere(change)));
          lines.addAll(conflictReport.lines(conflicts));
          return lines;
        });
    boolean conflict = results.isConflict(report) || !drafted.isEmpty();
    if (conflict) {
      output.message(drafted.isEmpty() ? "cli.conflict.again" : "cli.conflict.settle");
      return ExitStatus.CONFLICT;
    }
    return report.allDone() && complete ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** What somebody else changed in another place of a zone, in the form of a plan. */
  private List<String> elsewhere(ElsewhereChange change) {
    List<String> lines = new ArrayList<>();
    lines.add(output.text("cli.result.elsewhere", Idn.toUnicode(change.zone().name())));
    change
        .before()
        .forEach(record -> lines.add("  - " + InUnicode.line(record, change.zone().name())));
    change
        .after()
        .forEach(record -> lines.add("  + " + InUnicode.line(record, change.zone().name())));
    return lines;
  }
}
