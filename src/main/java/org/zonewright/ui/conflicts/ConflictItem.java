package org.zonewright.ui.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;

/** A record set, or another thing that changes as one, that two changed, and what is chosen. */
public final class ConflictItem {

  /** What is compared, and what would come of each choice. */
  record Sides(List<ConflictLine> lines, Map<ConflictChoice, ConflictOutcome> outcomes) {

    Sides {
      lines = List.copyOf(lines);
      outcomes = Map.copyOf(outcomes);
    }
  }

  private final Conflict conflict;
  private final String title;
  private final String type;
  private final String place;
  private final Sides sides;
  private final ObjectProperty<Optional<ConflictChoice>> choice =
      new SimpleObjectProperty<>(Optional.empty());

  ConflictItem(Conflict conflict, String title, String type, String place, Sides sides) {
    this.conflict = conflict;
    this.title = title;
    this.type = type;
    this.place = place;
    this.sides = sides;
  }

  Conflict conflict() {
    return conflict;
  }

  /** Its name as people read it. */
  public String title() {
    return title;
  }

  /** Its record type. */
  public String type() {
    return type;
  }

  /** The account, and the zone where it has one. */
  public String place() {
    return place;
  }

  /** The three sides, line by line. */
  public List<ConflictLine> lines() {
    return sides.lines();
  }

  /** What a choice would make of it; empty where the chosen side itself says all. */
  public Optional<ConflictOutcome> outcome(ConflictChoice choice) {
    return Optional.ofNullable(sides.outcomes().get(choice));
  }

  /** What can be chosen: only record sets can be joined. */
  public List<ConflictChoice> choices() {
    return switch (conflict) {
      case Conflict.OfRecordSet _ -> List.of(ConflictChoice.values());
      case Conflict.OfSoa _, Conflict.OfReverse _ ->
          List.of(ConflictChoice.BASE, ConflictChoice.THEIRS, ConflictChoice.MINE);
    };
  }

  /** What is chosen; empty at first. */
  public ObjectProperty<Optional<ConflictChoice>> choice() {
    return choice;
  }
}
