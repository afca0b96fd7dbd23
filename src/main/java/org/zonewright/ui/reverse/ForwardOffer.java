package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.model.Change;

/** The offer to add the address record that a reverse record needs, in the same plan. */
public final class ForwardOffer {

  private final ReadOnlyObjectWrapper<Optional<ForwardFinding>> finding =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty taken = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Change.OfRecord>> choice =
      new SimpleObjectProperty<>(Optional.empty());

  /** What is known of what is typed; empty while it is not known. */
  public ReadOnlyObjectProperty<Optional<ForwardFinding>> finding() {
    return finding.getReadOnlyProperty();
  }

  /** Whether the user wants the address record added. */
  public BooleanProperty taken() {
    return taken;
  }

  /** The address record in the zone that is chosen; empty if none can be added. */
  public ObjectProperty<Optional<Change.OfRecord>> choice() {
    return choice;
  }

  /** The address record to be drafted, if one is wanted. */
  Optional<Change.OfRecord> wanted() {
    return taken.get() ? choice.get() : Optional.empty();
  }

  /**
   * Takes note of what was found. A name without any address gets one unless the user says no; one
   * with other addresses only if the user says yes, for its visitors would be sent there too.
   */
  void found(ForwardFinding found) {
    choice.set(found.choices().stream().findFirst());
    taken.set(found.isMissing());
    finding.set(Optional.of(found));
  }

  /** Something else is typed. */
  void forget() {
    finding.set(Optional.empty());
    choice.set(Optional.empty());
    taken.set(false);
  }
}
