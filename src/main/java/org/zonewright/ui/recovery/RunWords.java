package org.zonewright.ui.recovery;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.ui.common.UiTools;

/** Says how far a change set came. */
final class RunWords {

  private final UiTools tools;

  RunWords(UiTools tools) {
    this.tools = tools;
  }

  /** As in "12 done, 1 not known, 37 not sent". */
  String counts(UnfinishedRun run) {
    List<String> parts = new ArrayList<>();
    add(parts, "recovery.count.done", run.done());
    add(parts, "recovery.count.unknown", run.unknown());
    add(parts, "recovery.count.notSent", run.notSent());
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(tools.text(key, count));
    }
  }
}
