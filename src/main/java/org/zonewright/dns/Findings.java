package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find wrong with one record. */
final class Findings {

  private final List<Violation> violations = new ArrayList<>();

  void add(RuleCode code, RecordField field, String... args) {
    violations.add(Violation.of(code, field, args));
  }

  /** Most rules are about the content. */
  void content(RuleCode code, String... args) {
    add(code, RecordField.CONTENT, args);
  }

  /** A violation of the content unless {@code holds}. */
  void contentUnless(boolean holds, RuleCode code, String... args) {
    if (!holds) {
      content(code, args);
    }
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
