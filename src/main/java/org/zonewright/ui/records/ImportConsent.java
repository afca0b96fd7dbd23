package org.zonewright.ui.records;

import java.util.stream.Collectors;
import org.zonewright.dns.ImportProblem;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.UiTools;

/** What is said and asked of records that come from outside, before and after they are drafted. */
final class ImportConsent {

  private static final int PROBLEMS_SHOWN = 8;

  private final UiTools tools;

  ImportConsent(UiTools tools) {
    this.tools = tools;
  }

  /** Whether there is something to draft and the user wants it, whatever was not understood. */
  boolean given(Incoming incoming) {
    if (incoming.records().isEmpty() && incoming.problems().isEmpty()) {
      tools
          .notices()
          .warning(
              tools.text("ui.records.importNothing"),
              tools.text("ui.records.importPresent", incoming.present()));
      return false;
    }
    return incoming.problems().isEmpty() || confirmed(incoming);
  }

  /** Says what was drafted. */
  void done(Incoming incoming) {
    tools
        .notices()
        .done(
            tools.text("ui.records.importDone"),
            tools.text("ui.records.importDoneText", incoming.records().size(), incoming.present()));
  }

  private boolean confirmed(Incoming incoming) {
    String problems =
        incoming.problems().stream()
            .limit(PROBLEMS_SHOWN)
            .map(this::text)
            .collect(Collectors.joining("\n"));
    return tools
        .dialogs()
        .confirm(
            Question.harmless(
                tools.text("ui.records.importProblems", incoming.problems().size()),
                tools.text("ui.records.importProblemsText", problems, incoming.records().size()),
                tools.text("ui.records.importAnyway")));
  }

  private String text(ImportProblem problem) {
    return tools.text(problem.code().messageKey(), problem.line(), problem.text());
  }
}
