package org.zonewright.ui.zones;

import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.UiTools;

/** Drafts zones to be created and deleted. */
final class ZoneDrafting {

  private final ZoneSource source;
  private final UiTools tools;
  private final Runnable whenWritten;

  /**
   * Drafting.
   *
   * @param whenWritten runs when something was drafted or taken back
   */
  ZoneDrafting(ZoneSource source, UiTools tools, Runnable whenWritten) {
    this.source = source;
    this.tools = tools;
    this.whenWritten = whenWritten;
  }

  /** Drafts the creation of a zone. */
  void create(Change.ZoneCreation creation, Runnable after) {
    run(() -> source.draft(creation), after);
  }

  /** Takes the draft of a zone that is not there yet back. */
  void discard(TreeRow.Planned planned, Runnable after) {
    run(() -> source.remove(List.of(planned.draftId())), after);
  }

  /** Drafts the deletion of a zone, after asking. */
  void delete(ZoneSummary zone) {
    Question question =
        Question.dangerous(
            tools.text("ui.zones.deleteTitle"),
            tools.text("ui.zones.deleteText", zone.unicodeName(), zone.records()),
            tools.text("ui.zones.deleteAction"));
    if (tools.dialogs().confirm(question)) {
      run(() -> source.draft(new Change.ZoneDeletion(zone.zone(), zone.records())), () -> {});
    }
  }

  private void run(Runnable work, Runnable after) {
    tools
        .background()
        .call(
            () -> {
              work.run();
              return true;
            },
            _ -> {
              after.run();
              whenWritten.run();
            },
            tools::fail);
  }
}
