package org.zonewright.change;

import java.util.List;

/**
 * Something about a planned change that stops it or that the user should know.
 *
 * @param severity whether it stops the plan
 * @param messageKey key of the text in the message files
 * @param arguments the text's arguments
 */
public record PlanProblem(Severity severity, String messageKey, List<String> arguments) {

  /** Copies the list. */
  public PlanProblem {
    arguments = List.copyOf(arguments);
  }

  /** Whether it stops the plan. */
  public enum Severity {
    /** The plan cannot be applied. */
    ERROR,
    /** The plan can be applied; the user should look. */
    WARNING
  }
}
