package org.zonewright.reverse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows are in which state.
 *
 * @param rows number of rows
 * @param main number of rows by the state that is shown; adds up to {@code rows}
 * @param any number of rows that have a state, shown or not; what a filter by state finds
 */
public record StateCounts(
    int rows, Map<AddressState, Integer> main, Map<AddressState, Integer> any) {

  /** Copies the maps. */
  public StateCounts {
    main = Collections.unmodifiableMap(new EnumMap<>(main));
    any = Collections.unmodifiableMap(new EnumMap<>(any));
  }

  /** The counts of those rows; every state is in both maps. */
  public static StateCounts of(List<AddressRow> rows) {
    // rows share what can be said of them: a dozen combinations for a hundred thousand rows
    IdentityHashMap<AddressStates, Integer> combinations = new IdentityHashMap<>();
    for (AddressRow row : rows) {
      combinations.merge(row.states(), 1, Integer::sum);
    }
    Map<AddressState, Integer> main = none();
    Map<AddressState, Integer> any = none();
    combinations.forEach(
        (states, count) -> {
          main.merge(states.main(), count, Integer::sum);
          states.all().forEach(state -> any.merge(state, count, Integer::sum));
        });
    return new StateCounts(rows.size(), main, any);
  }

  private static Map<AddressState, Integer> none() {
    Map<AddressState, Integer> map = new EnumMap<>(AddressState.class);
    for (AddressState state : AddressState.values()) {
      map.put(state, 0);
    }
    return map;
  }
}
