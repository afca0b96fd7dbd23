package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncReport;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.UiTools;

/**
 * What came of syncs that ran together, told once at the end of the last. What nobody asked for is
 * told only where there is something new: no word while offline, none where nothing changed, and
 * not the same problem twice.
 */
final class SyncEnding {

  private final Connection connection;
  private final List<SyncReport> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean asked;
  private String lastProblem = "";

  SyncEnding(Connection connection) {
    this.connection = connection;
  }

  /** The user wants to know how this ends. */
  void askedFor() {
    asked = true;
  }

  void add(SyncReport report) {
    reports.add(report);
  }

  void addProblem(String sentence) {
    problems.add(sentence);
  }

  /** Nothing is to be told of what was gathered. */
  void forget() {
    reports.clear();
    problems.clear();
    asked = false;
  }

  /**
   * Tells what was gathered and begins anew.
   *
   * @param tools how the window speaks now
   */
  void tell(UiTools tools) {
    if (problems.isEmpty()) {
      lastProblem = "";
      tellSuccess(tools);
    } else {
      String problem = String.join("\n", problems);
      boolean known = problem.equals(lastProblem) || connection.offline().get();
      lastProblem = problem;
      if (asked || !known) {
        tools.notices().warning(tools.text("ui.sync.notDone"), problem);
      }
    }
    forget();
  }

  private void tellSuccess(UiTools tools) {
    int items =
        reports.stream()
            .flatMap(report -> report.parts().stream())
            .mapToInt(SyncReport.Part::items)
            .sum();
    String title = tools.text("ui.sync.done");
    String text = tools.text("ui.sync.doneText", reports.size(), items);
    if (reports.stream().anyMatch(SyncEnding::broughtChanges)) {
      tools.notices().finished(title, text);
    } else if (asked) {
      tools.notices().done(title, text);
    }
  }

  /** A quota sample is written at every sync. */
  private static boolean broughtChanges(SyncReport report) {
    return report.parts().stream()
        .anyMatch(part -> part.kind() != ListingKind.QUOTA && part.rowsWritten() > 0);
  }
}
