package org.zonewright.ui.conflicts;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonewright.change.ConflictChoice;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.diff.DiffMarks;

/** The three sides of a conflict, and the choice between them. */
final class ConflictCard extends VBox {

  private static final double SIDE_AT_LEAST = 120;

  private final ConflictItem item;
  private final Messages messages;
  private final DiffMarks marks;
  private final ToggleGroup group = new ToggleGroup();
  private final GridPane grid = new GridPane();

  ConflictCard(ConflictItem item, Messages messages) {
    super(10);
    this.item = item;
    this.messages = messages;
    this.marks = new DiffMarks(messages);
    getStyleClass().addAll("card-box", "conflict-card");
    grid.getStyleClass().add("conflict-grid");
    grid.getColumnConstraints().setAll(side(), side(), side());
    column(0, ConflictChoice.BASE);
    column(1, ConflictChoice.THEIRS);
    column(2, ConflictChoice.MINE);
    int row = 1;
    for (ConflictLine line : item.lines()) {
      grid.addRow(
          row++,
          cell(line.base(), ConflictChoice.BASE),
          cell(line.theirs(), ConflictChoice.THEIRS),
          cell(line.mine(), ConflictChoice.MINE));
    }
    getChildren().addAll(heading(), grid);
    if (item.choices().contains(ConflictChoice.BOTH)) {
      getChildren().add(button(ConflictChoice.BOTH));
    }
    getChildren().addAll(consequence(), new OutcomePane(item, messages));
  }

  private HBox heading() {
    Label title = new Label(item.title());
    title.getStyleClass().add("diff-title");
    Label type = new Label(item.type());
    type.getStyleClass().add("type-chip");
    type.setMinWidth(USE_PREF_SIZE);
    Label place = new Label(item.place());
    place.getStyleClass().add("list-subtitle");
    HBox row = new HBox(8, title, type, Controls.spacer(), place);
    row.getStyleClass().add("row");
    return row;
  }

  private void column(int column, ConflictChoice choice) {
    RadioButton button = button(choice);
    button.getStyleClass().add("conflict-side-title");
    grid.add(button, column, 0);
  }

  private RadioButton button(ConflictChoice choice) {
    String word = word(choice);
    RadioButton button = new RadioButton(messages.text("conflicts.choice." + word));
    button.getStyleClass().add("conflict-" + word);
    button.setAccessibleText(
        messages.text("conflicts.choice.name", item.title(), item.type(), button.getText()));
    button.setWrapText(true);
    button.setToggleGroup(group);
    Controls.whenChosen(button, () -> item.choice().set(Optional.of(choice)));
    item.choice().subscribe(now -> button.setSelected(now.equals(Optional.of(choice))));
    return button;
  }

  private Region cell(Optional<ConflictCell> cell, ConflictChoice side) {
    HBox box = new HBox(6);
    box.getStyleClass().addAll("diff-side", "conflict-cell");
    box.setMaxHeight(Double.MAX_VALUE);
    if (cell.isEmpty()) {
      box.getStyleClass().add("diff-nothing");
    } else {
      ConflictCell shown = cell.get();
      box.getStyleClass().add("diff-" + shown.kind().word());
      VBox text = new VBox(wrapped(shown.cell().text(), "diff-text"));
      if (!shown.cell().detail().isEmpty()) {
        text.getChildren().add(wrapped(shown.cell().detail(), "diff-detail"));
      }
      HBox.setHgrow(text, Priority.ALWAYS);
      box.getChildren().addAll(marks.of(shown.kind()), text);
    }
    if (cell.isPresent()) {
      item.choice().subscribe(now -> mark(box, now.filter(one -> holds(one, side)).isPresent()));
    }
    GridPane.setValignment(box, VPos.TOP);
    return box;
  }

  private static void mark(Region box, boolean chosen) {
    box.getStyleClass().remove("conflict-chosen");
    if (chosen) {
      box.getStyleClass().add("conflict-chosen");
    }
  }

  private static boolean holds(ConflictChoice choice, ConflictChoice side) {
    return choice == ConflictChoice.BOTH ? side != ConflictChoice.BASE : choice == side;
  }

  private Label consequence() {
    Label label = new Label();
    label.getStyleClass().add("list-subtitle");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    item.choice()
        .subscribe(
            now ->
                label.setText(
                    now.map(choice -> messages.text("conflicts.means." + word(choice)))
                        .orElseGet(() -> messages.text("conflicts.means.nothing"))));
    return label;
  }

  private static String word(ConflictChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static ColumnConstraints side() {
    ColumnConstraints column = new ColumnConstraints(SIDE_AT_LEAST, 240, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    column.setPercentWidth(100.0 / 3);
    return column;
  }
}
