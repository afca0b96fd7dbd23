package org.zonewright.dns;

import java.util.List;

/**
 * Something wrong with a record.
 *
 * @param severity how much it weighs
 * @param code which rule
 * @param field where to show it
 * @param args what the rule's text is filled with, already in words
 */
public record Violation(Severity severity, RuleCode code, RecordField field, List<String> args) {

  /** Copies the list. */
  public Violation {
    args = List.copyOf(args);
  }

  static Violation of(RuleCode code, RecordField field, String... args) {
    return new Violation(code.severity(), code, field, List.of(args));
  }
}
