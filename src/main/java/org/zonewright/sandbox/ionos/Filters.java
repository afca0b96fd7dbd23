package org.zonewright.sandbox.ionos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the filters of list operations from a query. */
final class Filters {
  private Filters() {}

  /** A text to be contained, in lower case; empty if the filter is absent. */
  static Optional<String> text(Map<String, List<String>> query, String name) {
    return first(query, name).map(text -> text.toLowerCase(Locale.ROOT));
  }

  static Optional<Row.State> state(Map<String, List<String>> query) {
    return first(query, "filter.state")
        .map(
            text ->
                Arrays.stream(Row.State.values())
                    .filter(state -> state.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> Refusal.malformed("unknown state in filter.state")));
  }

  static Optional<String> type(Map<String, List<String>> query) {
    Optional<String> type = first(query, "filter.type");
    if (type.isPresent() && !ContentRules.TYPES.contains(type.get())) {
      throw Refusal.malformed("unknown record type in filter.type");
    }
    return type;
  }

  static Optional<UUID> id(Map<String, List<String>> query, String name) {
    return first(query, name).map(Filters::id);
  }

  /** A UUID in its usual form of 36 characters. */
  static UUID id(String text) {
    try {
      UUID id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException notAnId) {
      // Refused below, as the API refuses any other malformed id.
    }
    throw Refusal.malformed("not a UUID: " + text);
  }

  private static Optional<String> first(Map<String, List<String>> query, String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
