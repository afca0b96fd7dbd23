package org.zonewright.looks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with screens, each once, with the first place where it was seen. */
final class Findings {

  private final Map<String, String> places = new LinkedHashMap<>();

  void add(String place, String what) {
    places.putIfAbsent(what, place);
  }

  /** One line each. */
  List<String> lines() {
    return places.entrySet().stream()
        .map(entry -> entry.getValue() + ": " + entry.getKey())
        .toList();
  }
}
