package org.zonewright.ui.conflicts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.ThreeWayMerge;
import org.zonewright.dns.RuleCode;
import org.zonewright.dns.Violation;
import org.zonewright.dns.ZoneRules;
import org.zonewright.dns.ZoneViolation;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.text.Messages;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffNote;
import org.zonewright.ui.diff.RecordListDiff;

/** Works out what each choice would make of a record set, before one is made. */
final class ConflictOutcomes {

  /** The rules that a record set can break by itself; the others need the rest of the zone. */
  private static final Set<RuleCode> OF_A_SET =
      EnumSet.of(
          RuleCode.CNAME_TWICE, RuleCode.DUPLICATE, RuleCode.TTL_DIFFERS, RuleCode.SPF_TWICE);

  private final Messages messages;
  private final RecordListDiff diff;

  ConflictOutcomes(Messages messages) {
    this.messages = messages;
    this.diff = new RecordListDiff(new ChangeWords(messages));
  }

  /** The outcome of every choice; none where the chosen side itself says all. */
  Map<ConflictChoice, ConflictOutcome> of(Conflict conflict) {
    Map<ConflictChoice, ConflictOutcome> outcomes = new EnumMap<>(ConflictChoice.class);
    if (conflict instanceof Conflict.OfRecordSet set) {
      for (ConflictChoice choice : ConflictChoice.values()) {
        List<ResourceRecord> then = then(set, choice);
        outcomes.put(
            choice,
            new ConflictOutcome(diff.lines(set.theirs(), then), notes(set.zone().name(), then)));
      }
    }
    return outcomes;
  }

  private static List<ResourceRecord> then(Conflict.OfRecordSet set, ConflictChoice choice) {
    return switch (choice) {
      case BASE -> set.base();
      case THEIRS -> set.theirs();
      case MINE -> set.mine();
      case BOTH -> ThreeWayMerge.both(set.base(), set.theirs(), set.mine());
    };
  }

  private List<DiffNote> notes(DnsName zone, List<ResourceRecord> then) {
    return ZoneRules.check(zone, then).stream()
        .map(ZoneViolation::violation)
        .filter(violation -> OF_A_SET.contains(violation.code()))
        .map(this::note)
        .distinct()
        .toList();
  }

  private DiffNote note(Violation violation) {
    PlanProblem.Severity severity =
        switch (violation.severity()) {
          case ERROR -> PlanProblem.Severity.ERROR;
          case WARNING -> PlanProblem.Severity.WARNING;
        };
    return new DiffNote(
        severity, messages.text(violation.code().messageKey(), violation.args().toArray()));
  }
}
