package org.zonewright.reverse;

import java.util.Collections;
import java.util.EnumMap;
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
    int[] main = new int[AddressState.values().length];
    int[] any = new int[main.length];
    for (AddressRow row : rows) {
      main[row.state().ordinal()]++;
      for (AddressState state : row.states().all()) {
        any[state.ordinal()]++;
      }
    }
    return new StateCounts(rows.size(), map(main), map(any));
  }

  private static Map<AddressState, Integer> map(int[] counts) {
    Map<AddressState, Integer> map = new EnumMap<>(AddressState.class);
    for (AddressState state : AddressState.values()) {
      map.put(state, counts[state.ordinal()]);
    }
    return map;
  }
}
