package org.zonewright.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.model.Change;

/** Prints the plan of a changing command, asks, applies, tells what became of it. */
final class ChangeRun {

  private static final String YES = "--yes";
  private static final String DRY_RUN = "--dry-run";
  private static final int LONGEST_ANSWER = 100;

  private final Session session;

  ChangeRun(Session session) {
    this.session = session;
  }

  /** The options of every changing command. */
  static void declare(Declaration declaration) {
    declaration.flag(YES, "cli.option.yes").flag(DRY_RUN, "cli.option.dryRun");
  }

  /** Plans these changes and goes on as the options say. */
  int run(List<Change> changes) {
    ChangePlan plan = session.services().planner().planChanges(changes);
    PlanText text = new PlanText(session);
    if (plan.isEmpty()) {
      session.note("cli.plan.nothing");
      finish(plan, Optional.empty());
      return ExitStatus.DONE;
    }
    text.lines(plan).forEach(this::show);
    if (plan.hasErrors()) {
      session.note("cli.plan.errors");
      finish(plan, Optional.empty());
      return ExitStatus.FAILED;
    }
    if (session.invocation().has(DRY_RUN)) {
      finish(plan, Optional.empty());
      return ExitStatus.DONE;
    }
    if (!session.invocation().has(YES) && !agreed()) {
      finish(plan, Optional.empty());
      return ExitStatus.NOT_APPLIED;
    }
    ApplyReport report = session.services().applier().apply(plan, ApplyObserver.NONE, () -> false);
    report.results().forEach(result -> show(text.result(result)));
    finish(plan, Optional.of(report));
    if (report.hasConflict()) {
      return ExitStatus.CONFLICT;
    }
    return report.allDone() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** With JSON on standard output, people read the plan on standard error. */
  private void show(String line) {
    if (session.output().isJson()) {
      session.terminal().err().println(line);
    } else {
      session.output().line(line);
    }
  }

  private void finish(ChangePlan plan, Optional<ApplyReport> report) {
    if (session.output().isJson()) {
      session.output().document(new PlanJson(session).document(plan, report));
    }
  }

  private boolean agreed() {
    if (!session.terminal().interactive()) {
      session.note("cli.plan.notApplied");
      return false;
    }
    session.terminal().out().flush();
    session.terminal().err().print(session.messages().text("cli.plan.ask") + " ");
    session.terminal().err().flush();
    String answer = answer().toLowerCase(Locale.ROOT);
    boolean yes = answer.equals("y") || answer.equals("yes");
    if (!yes) {
      session.note("cli.plan.declined");
    }
    return yes;
  }

  private String answer() {
    try {
      InputStreamReader in =
          new InputStreamReader(session.terminal().in(), Charset.defaultCharset());
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_ANSWER; ) {
        line.append((char) c);
        c = in.read();
      }
      return line.toString().strip();
    } catch (IOException e) {
      throw new UncheckedIOException("standard input", e);
    }
  }
}
