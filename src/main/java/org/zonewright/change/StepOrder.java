package org.zonewright.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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

  /**
   * What the wish is made of, worked out once for each step.
   *
   * @param zone a text in DNS order; empty for reverse records
   */
  private record Wish(PlanStep step, Phase phase, String zone, int withinZone) {

    static Wish of(PlanStep step) {
      return new Wish(
          step,
          StepOrder.phase(step),
          step.zone().map(zone -> zone.name().sortKey()).orElse(""),
          StepOrder.withinZone(step));
    }
  }

  private static final Comparator<Wish> WISH =
      Comparator.comparing(Wish::phase)
          .thenComparing(Wish::zone)
          .thenComparing(wish -> wish.step().account().id().text())
          .thenComparingInt(Wish::withinZone);

  private StepOrder() {}

  /** The steps in order, numbered from 1. */
  static List<PlanStep> ordered(List<PlanStep> steps) {
    List<PlanStep> wished = steps.stream().map(Wish::of).sorted(WISH).map(Wish::step).toList();
    StepDependencies dependencies = StepDependencies.of(wished);
    int[] open = new int[wished.size()];
    TreeSet<Integer> waiting = new TreeSet<>();
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < open.length; i++) {
      open[i] = dependencies.before(i).size();
      waiting.add(i);
      if (open[i] == 0) {
        ready.add(i);
      }
    }
    List<PlanStep> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      // in a circle something has to begin
      int next = ready.isEmpty() ? waiting.first() : ready.remove();
      if (!waiting.remove(next)) {
        continue;
      }
      ordered.add(wished.get(next).withNumber(ordered.size() + 1));
      for (int later : dependencies.after(next)) {
        open[later]--;
        if (open[later] == 0) {
          ready.add(later);
        }
      }
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
