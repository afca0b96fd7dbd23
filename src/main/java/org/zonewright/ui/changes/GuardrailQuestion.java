package org.zonewright.ui.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.change.Guardrail;
import org.zonewright.dns.Idn;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.UiTools;

/**
 * Asks once before a dangerous plan is applied, with every reason: for one zone its name is to be
 * typed, for more of them their number, for many reverse records theirs.
 */
final class GuardrailQuestion {

  private final UiTools tools;

  GuardrailQuestion(UiTools tools) {
    this.tools = tools;
  }

  /** Whether there is nothing to confirm, or the user confirmed all of it. */
  boolean confirmed(List<Guardrail> guardrails) {
    if (guardrails.isEmpty()) {
      return true;
    }
    boolean deletes = guardrails.stream().anyMatch(Guardrail.ZoneDeletion.class::isInstance);
    return tools
        .dialogs()
        .confirmTyped(
            Question.dangerous(
                tools.text("changes.guardrail.title"),
                tools.text(
                    deletes ? "changes.guardrail.deletes" : "changes.guardrail.sentence",
                    reasons(guardrails)),
                tools.text("changes.guardrail.action")),
            expected(guardrails));
  }

  private String reasons(List<Guardrail> guardrails) {
    return guardrails.stream()
        .map(
            guardrail ->
                tools.text(
                    "changes.guardrail.reason",
                    tools.text(guardrail.messageKey(), guardrail.arguments().toArray())))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String expected(List<Guardrail> guardrails) {
    List<ZoneRef> zones =
        guardrails.stream().flatMap(guardrail -> guardrail.zone().stream()).distinct().toList();
    int many = guardrails.stream().mapToInt(GuardrailQuestion::many).max().orElse(0);
    return many == 0 && zones.size() == 1
        ? Idn.toUnicode(zones.getFirst().name())
        : String.valueOf(Math.max(many, zones.size()));
  }

  /** How many things a guardrail is about that are no zones by name; 0 for none. */
  private static int many(Guardrail guardrail) {
    return switch (guardrail) {
      case Guardrail.ManyZones(var zones) -> zones;
      case Guardrail.ManyReverseRecords(var _, var deleted, var _) -> deleted;
      case Guardrail.LargeShare _, Guardrail.ApexNameServers _, Guardrail.ZoneDeletion _ -> 0;
    };
  }
}
