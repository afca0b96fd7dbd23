package org.zonewright.ui.recovery;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.ui.changes.ApplySummary;
import org.zonewright.ui.common.UiTools;

/** Says how far a change set came. */
final class RunWords {

  private final UiTools tools;

  RunWords(UiTools tools) {
    this.tools = tools;
  }

  /** As in "12 done, 1 not known, 37 not sent". */
  String counts(UnfinishedRun run) {
    return counts(run.done(), run.unknown(), run.failed(), run.conflicts(), run.notSent());
  }

  /** The same of steps that were gone on with, in the journal's terms. */
  String counts(ApplySummary summary) {
    return counts(
        summary.done() + summary.provisioning(),
        summary.unknown(),
        summary.failed() + summary.different(),
        summary.conflicts(),
        summary.skipped());
  }

  private String counts(int done, int unknown, int failed, int conflicts, int notSent) {
    List<String> parts = new ArrayList<>();
    add(parts, "recovery.count.done", done);
    add(parts, "recovery.count.unknown", unknown);
    add(parts, "recovery.count.failed", failed);
    add(parts, "recovery.count.conflict", conflicts);
    add(parts, "recovery.count.notSent", notSent);
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(tools.text(key, count));
    }
  }
}
