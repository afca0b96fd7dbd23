package org.zonewright.ui.diff;

import java.util.List;
import java.util.Optional;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.text.Messages;

/** Says in words what a step of a plan does. */
public final class StepTitles {

  private final Messages messages;
  private final ChangeWords changes;

  /** In the words of these messages. */
  public StepTitles(Messages messages) {
    this.messages = messages;
    this.changes = new ChangeWords(messages);
  }

  /** What doing these changes together is called. */
  public String of(List<Change> together) {
    if (together.size() == 1) {
      Change change = together.getFirst();
      String subject = changes.subject(change);
      return switch (change) {
        case Change.ZoneCreation _, Change.ZoneDeletion _ -> subject;
        case Change.OfRecord _, Change.OfReverse _, Change.OfSoa _ ->
            messages.text("changes.step." + changes.word(change.action()), subject);
      };
    }
    Optional<ZoneRef> zone = together.getFirst().zoneRef();
    return messages.text(
        "changes.step.zone",
        zone.map(ref -> Idn.toUnicode(ref.name())).orElseGet(changes::reverseTitle),
        together.size());
  }
}
