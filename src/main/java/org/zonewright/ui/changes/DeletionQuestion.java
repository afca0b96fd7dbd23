package org.zonewright.ui.changes;

import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.UiTools;

/** Asks for a zone's name before the zone is deleted. */
final class DeletionQuestion {

  private final UiTools tools;

  DeletionQuestion(UiTools tools) {
    this.tools = tools;
  }

  /** Whether the user typed the zone's name. */
  boolean confirmed(Change.ZoneDeletion deletion) {
    String name = Idn.toUnicode(deletion.zone().name());
    return tools
        .dialogs()
        .confirmTyped(
            Question.dangerous(
                tools.text("changes.deletion.title"),
                tools.text("changes.deletion.sentence", name, deletion.recordCount()),
                tools.text("changes.deletion.action")),
            name);
  }
}
