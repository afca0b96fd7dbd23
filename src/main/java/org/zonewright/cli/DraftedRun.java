package org.zonewright.cli;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.change.Conflict;
import org.zonewright.store.DraftEntry;

/** Runs the plan of drafts that a command has just made, and takes them back if it is not sent. */
final class DraftedRun {

  private final Services services;
  private final Output output;
  private final Terminal terminal;

  DraftedRun(Services services, Output output, Terminal terminal) {
    this.services = services;
    this.output = output;
    this.terminal = terminal;
  }

  /**
   * Runs it.
   *
   * @param draftOnly whether the drafts are all that is wanted
   * @param takeBack makes the drafts be as they were before the command
   */
  PlanRun.Ended run(
      List<DraftEntry> drafts, PlanRun.Manner manner, boolean draftOnly, Runnable takeBack) {
    PlanRun.Manner shown =
        new PlanRun.Manner(manner.yes(), true, manner.force(), manner.note(), false, false);
    PlanRun.Ended ended =
        new PlanRun(services, output, terminal)
            .run(
                services.planner().planDrafts(drafts),
                () -> conflicts(drafts),
                draftOnly ? shown : manner);
    if (draftOnly) {
      output.message("cli.draft.kept", drafts.size());
      return new PlanRun.Ended(ExitStatus.DONE, false);
    }
    if (!ended.sent()) {
      takeBack.run();
    }
    return ended;
  }

  /** The conflicts in the zones and accounts of these drafts. */
  private List<Conflict> conflicts(List<DraftEntry> drafts) {
    return services.conflicts().all().stream()
        .filter(
            conflict ->
                drafts.stream()
                    .anyMatch(
                        draft ->
                            draft.change().account().equals(conflict.account())
                                && draft.change().zoneRef().equals(DraftChoice.zoneRef(conflict))))
        .toList();
  }
}
