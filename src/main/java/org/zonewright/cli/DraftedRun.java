package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.Conflict;
import org.zonewright.change.PlannedChange;
import org.zonewright.model.Change;
import org.zonewright.store.DraftEntry;

/**
 * Runs the plan of drafts that a command makes. They are made in a trial first, so that nothing is
 * drafted, and no draft of the user's is touched, before the user has agreed.
 */
final class DraftedRun {

  private final Services services;
  private final Output output;
  private final Terminal terminal;

  DraftedRun(Services services, Output output, Terminal terminal) {
    this.services = services;
    this.output = output;
    this.terminal = terminal;
  }

  /** The drafts of a trial and their conflicts. */
  private record Tried(List<DraftEntry> drafts, List<Conflict> conflicts) {}

  /** What was agreed to is no longer what would be drafted. */
  private static final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Runs it.
   *
   * @param drafting makes the drafts and returns them; called in a transaction, and again where the
   *     first one was a trial
   * @param draftOnly whether the drafts are all that is wanted
   */
  PlanRun.Ended run(Supplier<List<DraftEntry>> drafting, PlanRun.Manner manner, boolean draftOnly) {
    return draftOnly ? draftOnly(drafting, manner) : propose(drafting, manner);
  }

  private PlanRun.Ended draftOnly(Supplier<List<DraftEntry>> drafting, PlanRun.Manner manner) {
    List<DraftEntry> drafts = services.database().atomically(drafting);
    PlanRun.Manner shown =
        new PlanRun.Manner(manner.yes(), true, manner.force(), manner.note(), false, false);
    new PlanRun(services, output, terminal)
        .run(services.planner().planDrafts(drafts), () -> conflicts(drafts), shown);
    output.message("cli.draft.kept", drafts.size());
    return new PlanRun.Ended(ExitStatus.DONE, false);
  }

  private PlanRun.Ended propose(Supplier<List<DraftEntry>> drafting, PlanRun.Manner manner) {
    Tried tried =
        services
            .database()
            .tried(
                () -> {
                  List<DraftEntry> drafts = drafting.get();
                  return new Tried(drafts, conflicts(drafts));
                });
    ChangePlan plan = services.planner().planDrafts(tried.drafts());
    if (plan.isEmpty() && manner.yes() && !manner.dryRun()) {
      // it may have been drafts alone that the command takes back
      agreed(drafting, plan);
    }
    PlanRun.Ended ended =
        new PlanRun(services, output, terminal)
            .run(
                new PlanRun.Proposal(plan, tried.conflicts(), false, () -> agreed(drafting, plan)),
                () -> conflicts(tried.drafts()),
                manner);
    if (ended.sent()) {
      tellRest(plan);
    }
    return ended;
  }

  /** Nobody expects drafts of a command that applies at once. */
  private void tellRest(ChangePlan plan) {
    Set<Change> planned =
        plan.changes().stream().map(PlannedChange::change).collect(Collectors.toSet());
    long left = services.drafts().all().stream().filter(d -> planned.contains(d.change())).count();
    if (left > 0) {
      output.message("cli.draft.left", left);
    }
  }

  /** Drafts for good, unless this makes another plan than the one that was shown. */
  private Optional<ChangePlan> agreed(Supplier<List<DraftEntry>> drafting, ChangePlan shown) {
    try {
      return Optional.of(
          services
              .database()
              .atomically(
                  () -> {
                    ChangePlan plan = services.planner().planDrafts(drafting.get());
                    if (!isSame(plan, shown)) {
                      throw new Overtaken();
                    }
                    return plan;
                  }));
    } catch (Overtaken _) {
      return Optional.empty();
    }
  }

  private static boolean isSame(ChangePlan plan, ChangePlan shown) {
    return plan.guardrails().equals(shown.guardrails())
        && withoutIds(plan).equals(withoutIds(shown));
  }

  private static List<PlannedChange> withoutIds(ChangePlan plan) {
    return plan.changes().stream()
        .map(c -> new PlannedChange(c.change(), c.baseSets(), OptionalLong.empty(), c.problems()))
        .toList();
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
