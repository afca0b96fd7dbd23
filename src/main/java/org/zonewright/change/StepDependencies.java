package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zonewright.change.Effects.Alias;
import org.zonewright.change.Effects.Entry;
import org.zonewright.change.Effects.Plain;
import org.zonewright.change.Effects.Pointer;

/**
 * Which steps must come before which: a zone before its records, the deletion of a CNAME before
 * anything else at its name and the other way round, the end of a record before another of the same
 * content, an address record before its reverse record, a reverse record's end before its address
 * record's, the deletion of a reverse record before another of the same address.
 */
final class StepDependencies {

  private final List<Set<Integer>> before;
  private final List<Set<Integer>> after = new ArrayList<>();

  private StepDependencies(List<Set<Integer>> before) {
    this.before = before;
    before.forEach(_ -> after.add(new HashSet<>()));
    for (int i = 0; i < before.size(); i++) {
      int step = i;
      before.get(i).forEach(earlier -> after.get(earlier).add(step));
    }
  }

  /** The dependencies among these steps, which are named by their index in the list. */
  static StepDependencies of(List<PlanStep> steps) {
    List<Effects> effects = steps.stream().map(Effects::of).toList();
    Map<Object, List<Integer>> adding = index(effects, Effects::adds);
    Map<Object, List<Integer>> removing = index(effects, Effects::removes);
    List<Set<Integer>> before = new ArrayList<>();
    for (Effects step : effects) {
      Set<Integer> earlier = new HashSet<>();
      step.needs().forEach(o -> earlier.addAll(adding.getOrDefault(o, List.of())));
      step.adds().stream()
          .flatMap(o -> excluded(o).stream())
          .forEach(o -> earlier.addAll(removing.getOrDefault(o, List.of())));
      before.add(earlier);
    }
    for (int i = 0; i < effects.size(); i++) {
      int step = i;
      effects.get(i).frees().stream()
          .flatMap(o -> removing.getOrDefault(o, List.of()).stream())
          .forEach(later -> before.get(later).add(step));
    }
    for (int i = 0; i < before.size(); i++) {
      before.get(i).remove(i);
    }
    return new StepDependencies(before);
  }

  /** The steps that must come before the step of that index. */
  Set<Integer> before(int step) {
    return before.get(step);
  }

  /** The steps that must come after the step of that index. */
  Set<Integer> after(int step) {
    return after.get(step);
  }

  /** What must be gone before that can be added. */
  private static List<Object> excluded(Object added) {
    return switch (added) {
      case Alias(var account, var name) ->
          List.of(new Alias(account, name), new Plain(account, name));
      case Plain(var account, var name) -> List.of(new Alias(account, name));
      case Pointer pointer -> List.of(pointer);
      case Entry entry -> List.of(entry);
      default -> List.of();
    };
  }

  private static Map<Object, List<Integer>> index(
      List<Effects> effects, Function<Effects, Set<Object>> part) {
    Map<Object, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < effects.size(); i++) {
      for (Object each : part.apply(effects.get(i))) {
        index.computeIfAbsent(each, _ -> new ArrayList<>()).add(i);
      }
    }
    return index;
  }
}
