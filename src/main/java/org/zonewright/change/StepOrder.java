package org.zonewright.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zonewright.model.Change;

/**
 * Puts steps in an order in which they can work. Where nothing else demands it: zones are created
 * first and deleted last, reverse records go before and come after forward records, zone follows
 * zone, and in a zone deletions go before creations, so that a quota is not exceeded in between.
 */
final class StepOrder {

  /** Where a step stands if nothing else demands it. */
  private enum Phase {
    ZONE_CREATION,
    REVERSE_DELETION,
    RECORDS,
    REVERSE_WRITING,
    ZONE_DELETION
  }

  private static final Comparator<PlanStep> WISH =
      Comparator.comparing(StepOrder::phase)
          .thenComparing(step -> step.zone().map(zone -> zone.name().sortKey()).orElse(""))
          .thenComparing(step -> step.account().id().text())
          .thenComparingInt(StepOrder::withinZone);

  private StepOrder() {}

  /** The steps in order, numbered from 1. */
  static List<PlanStep> ordered(List<PlanStep> steps) {
    List<PlanStep> wished = steps.stream().sorted(WISH).toList();
    StepDependencies dependencies = StepDependencies.of(wished);
    TreeSet<Integer> waiting = new TreeSet<>();
    for (int i = 0; i < wished.size(); i++) {
      waiting.add(i);
    }
    Set<Integer> done = new HashSet<>();
    List<PlanStep> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      int next =
          waiting.stream()
              .filter(i -> done.containsAll(dependencies.before(i)))
              .findFirst()
              // in a circle something has to begin
              .orElseGet(waiting::first);
      waiting.remove(next);
      done.add(next);
      PlanStep step = wished.get(next);
      ordered.add(new PlanStep(ordered.size() + 1, step.account(), step.zone(), step.changes()));
    }
    return ordered;
  }

  private static Phase phase(PlanStep step) {
    Change change = step.changes().getFirst().change();
    return switch (change) {
      case Change.ZoneCreation _ -> Phase.ZONE_CREATION;
      case Change.ZoneDeletion _ -> Phase.ZONE_DELETION;
      case Change.OfRecord _, Change.OfSoa _ -> Phase.RECORDS;
      case Change.OfReverse c ->
          c.after().isPresent() ? Phase.REVERSE_WRITING : Phase.REVERSE_DELETION;
    };
  }

  private static int withinZone(PlanStep step) {
    return switch (step.changes().getFirst().change().action()) {
      case DELETE -> 0;
      case UPDATE -> 1;
      case CREATE -> 2;
    };
  }
}
