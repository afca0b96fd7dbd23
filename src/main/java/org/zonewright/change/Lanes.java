package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;

/**
 * What of a plan can be done at once: stretches of steps of one kind come one after another; in a
 * stretch each zone is a lane of its own, and lanes of which one needs the other are one.
 */
final class Lanes {

  /** What may stand in one stretch. */
  private enum Kind {
    ZONE_CREATION,
    ZONE_DELETION,
    RECORDS,
    REVERSE_DELETION,
    REVERSE_WRITING
  }

  private final List<PlanStep> steps;
  private final StepDependencies dependencies;

  Lanes(List<PlanStep> steps) {
    this.steps = List.copyOf(steps);
    this.dependencies = StepDependencies.of(steps);
  }

  /** The stretches, each as lanes of indices into the steps. */
  List<List<List<Integer>>> stretches() {
    List<List<List<Integer>>> stretches = new ArrayList<>();
    List<Integer> stretch = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (!stretch.isEmpty() && kind(stretch.getFirst()) != kind(i)) {
        stretches.add(lanes(stretch));
        stretch = new ArrayList<>();
      }
      stretch.add(i);
    }
    if (!stretch.isEmpty()) {
      stretches.add(lanes(stretch));
    }
    return stretches;
  }

  private Kind kind(int step) {
    return switch (steps.get(step).changes().getFirst().change()) {
      case Change.ZoneCreation _ -> Kind.ZONE_CREATION;
      case Change.ZoneDeletion _ -> Kind.ZONE_DELETION;
      case Change.OfRecord _, Change.OfSoa _ -> Kind.RECORDS;
      case Change.OfReverse c ->
          c.after().isPresent() ? Kind.REVERSE_WRITING : Kind.REVERSE_DELETION;
    };
  }

  private List<List<Integer>> lanes(List<Integer> stretch) {
    // each step is at first a lane of its own, named by its index
    Map<Integer, Integer> laneOf = new LinkedHashMap<>();
    Map<ZoneRef, Integer> firstOf = new HashMap<>();
    for (int step : stretch) {
      laneOf.put(step, step);
      steps
          .get(step)
          .zone()
          .ifPresent(zone -> join(laneOf, step, firstOf.computeIfAbsent(zone, _ -> step)));
      dependencies.before(step).stream()
          .filter(laneOf::containsKey)
          .forEach(other -> join(laneOf, step, other));
    }
    Map<Integer, List<Integer>> lanes = new LinkedHashMap<>();
    laneOf.forEach((step, lane) -> lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(step));
    return List.copyOf(lanes.values());
  }

  private static void join(Map<Integer, Integer> laneOf, int one, int other) {
    int lane = laneOf.getOrDefault(one, one);
    int with = laneOf.getOrDefault(other, other);
    if (lane == one) {
      // so far it is alone
      laneOf.put(one, with);
    } else if (lane != with) {
      laneOf.replaceAll((_, now) -> now == lane ? with : now);
    }
  }

  /** The steps of the first zone, and those that they need. */
  List<Integer> firstZone() {
    TreeSet<Integer> wanted = new TreeSet<>();
    steps.stream()
        .flatMap(step -> step.zone().stream())
        .findFirst()
        .ifPresentOrElse(
            zone -> {
              for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).zone().filter(zone::equals).isPresent()) {
                  wanted.add(i);
                }
              }
            },
            () -> wanted.add(0));
    List<Integer> open = new ArrayList<>(wanted);
    while (!open.isEmpty()) {
      for (int needed : dependencies.before(open.removeLast())) {
        if (wanted.add(needed)) {
          open.add(needed);
        }
      }
    }
    return List.copyOf(wanted);
  }
}
