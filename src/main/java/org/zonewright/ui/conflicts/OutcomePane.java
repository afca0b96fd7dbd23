package org.zonewright.ui.conflicts;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.diff.DiffGrid;
import org.zonewright.ui.diff.DiffHeader;
import org.zonewright.ui.diff.DiffNoteRow;

/** What the choice would make of a record set, beside what is there now. */
final class OutcomePane extends VBox {

  private final Messages messages;

  OutcomePane(ConflictItem item, Messages messages) {
    super(6);
    this.messages = messages;
    getStyleClass().add("conflict-outcome");
    item.choice().subscribe(now -> show(now.flatMap(item::outcome)));
  }

  private void show(Optional<ConflictOutcome> outcome) {
    getChildren().clear();
    outcome.ifPresent(this::fill);
    Controls.shown(this, outcome.isPresent());
  }

  private void fill(ConflictOutcome outcome) {
    getChildren()
        .addAll(
            new DiffHeader(
                new Label(messages.text("conflicts.outcome.now")),
                new Label(messages.text("conflicts.outcome.then"))),
            new DiffGrid(outcome.lines(), messages));
    outcome.notes().forEach(note -> getChildren().add(new DiffNoteRow(note, messages)));
  }
}
