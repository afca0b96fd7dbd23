package org.zonewright.ui.changes;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.text.Messages;

/** Says in words what became of a plan, and what to do. */
final class SummaryWords {

  private final Messages messages;

  SummaryWords(Messages messages) {
    this.messages = messages;
  }

  /** What became of it, one clause per kind of end. */
  String text(ApplySummary summary) {
    List<String> clauses = new ArrayList<>();
    add(clauses, "changes.summary.done", summary.done());
    add(clauses, "changes.summary.provisioning", summary.provisioning());
    add(clauses, "changes.summary.failed", summary.failed());
    add(clauses, "changes.summary.different", summary.different());
    add(clauses, "changes.summary.conflict", summary.conflicts());
    add(clauses, "changes.summary.unknown", summary.unknown());
    add(clauses, "changes.summary.skipped", summary.skipped());
    return String.join(" ", clauses);
  }

  /** How it ended, in a few words. */
  String title(ApplySummary summary) {
    if (summary.allDone()) {
      return messages.text("changes.applied.done");
    }
    return messages.text(summary.restWaits() ? "changes.applied.rest" : "changes.applied.partly");
  }

  /** What the user can do now; empty where nothing is left to do. */
  String advice(ApplySummary summary) {
    if (summary.allDone()) {
      return "";
    }
    if (summary.restWaits()) {
      return messages.text("changes.advice.rest");
    }
    return summary.conflicts() > 0
        ? messages.text("changes.advice.conflict")
        : messages.text("changes.advice.remaining");
  }

  private void add(List<String> clauses, String key, int count) {
    if (count > 0) {
      clauses.add(messages.text(key, count));
    }
  }
}
