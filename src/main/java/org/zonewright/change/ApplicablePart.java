package org.zonewright.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zonewright.model.ZoneRef;

/** Takes out of a plan what has errors and all that would come to stand on nothing. */
final class ApplicablePart {

  private final List<PlanStep> steps;
  private final StepDependencies dependencies;
  private final Map<Object, List<Integer>> together = new HashMap<>();
  private final Set<Integer> out = new HashSet<>();
  private final Deque<Integer> unvisited = new ArrayDeque<>();

  private ApplicablePart(List<PlanStep> steps) {
    this.steps = steps;
    this.dependencies = StepDependencies.of(steps);
    for (int i = 0; i < steps.size(); i++) {
      int step = i;
      ties(steps.get(i))
          .forEach(tie -> together.computeIfAbsent(tie, _ -> new ArrayList<>()).add(step));
    }
  }

  static ChangePlan of(ChangePlan plan) {
    ApplicablePart part = new ApplicablePart(plan.steps());
    List<PlanStep> left = part.left();
    Set<ZoneRef> zones = new HashSet<>();
    left.forEach(step -> step.zone().ifPresent(zones::add));
    return new ChangePlan(left, guardrails(plan.guardrails(), left, zones));
  }

  /** What must go together: a zone, and the halves of one draft. */
  private static Stream<Object> ties(PlanStep step) {
    return Stream.concat(
        step.zone().stream(),
        step.changes().stream().flatMap(change -> change.draftId().stream().boxed()));
  }

  private List<PlanStep> left() {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).hasErrors()) {
        leaveOut(i);
      }
    }
    while (!unvisited.isEmpty()) {
      int step = unvisited.remove();
      dependencies.after(step).forEach(this::leaveOut);
      ties(steps.get(step))
          .forEach(tie -> together.getOrDefault(tie, List.of()).forEach(this::leaveOut));
    }
    List<PlanStep> left = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (!out.contains(i)) {
        left.add(steps.get(i).withNumber(left.size() + 1));
      }
    }
    return left;
  }

  private void leaveOut(int step) {
    if (out.add(step)) {
      unvisited.add(step);
    }
  }

  private static List<Guardrail> guardrails(
      List<Guardrail> all, List<PlanStep> left, Set<ZoneRef> zones) {
    return all.stream()
        .flatMap(
            guardrail ->
                switch (guardrail) {
                  case Guardrail.ManyZones _ -> Guardrails.manyZones(zones.size()).stream();
                  case Guardrail.ManyReverseRecords many ->
                      ReverseGuardrails.of(left, many).stream();
                  case Guardrail.LargeShare _,
                      Guardrail.ApexNameServers _,
                      Guardrail.ZoneDeletion _ ->
                      guardrail.zone().filter(zones::contains).isPresent()
                          ? Stream.of(guardrail)
                          : Stream.empty();
                })
        .toList();
  }
}
