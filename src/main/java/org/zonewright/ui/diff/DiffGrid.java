package org.zonewright.ui.diff;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonewright.text.Messages;

/** Lines of a diff: mark, before, after. */
public final class DiffGrid extends GridPane {

  /** A whole zone is counted rather than laid out. */
  private static final int MOST_SHOWN = 300;

  private final DiffMarks marks;
  private final Messages messages;
  private final BlockWords words;

  public DiffGrid(List<DiffLine> lines, Messages messages) {
    this.marks = new DiffMarks(messages);
    this.messages = messages;
    this.words = new BlockWords(messages);
    getStyleClass().add("diff-grid");
    getColumnConstraints().setAll(fixed(), half(), half());
    int shown = Math.min(lines.size(), MOST_SHOWN);
    for (int row = 0; row < shown; row++) {
      add(lines.get(row), row);
    }
    if (shown < lines.size()) {
      Label more = new Label(messages.text("changes.moreLines", lines.size() - shown));
      more.getStyleClass().add("diff-detail");
      add(more, 1, shown, 2, 1);
    }
  }

  private void add(DiffLine line, int row) {
    Label mark = marks.of(line.kind());
    Region before = side(line.before(), line.kind(), "before");
    Region after = side(line.after(), line.kind(), "after");
    before.setAccessibleText(messages.text("changes.side.before", words.of(line.before())));
    after.setAccessibleText(messages.text("changes.side.after", words.of(line.after())));
    addRow(row, mark, before, after);
    GridPane.setValignment(mark, VPos.TOP);
  }

  private Region side(Optional<DiffCell> cell, DiffKind kind, String column) {
    VBox box = new VBox();
    box.getStyleClass().addAll("diff-side", "diff-" + column);
    box.setMaxHeight(Double.MAX_VALUE);
    if (cell.isEmpty()) {
      box.getStyleClass().add("diff-nothing");
      return box;
    }
    box.getStyleClass().add("diff-" + kind.word());
    box.getChildren().add(wrapped(cell.get().text(), "diff-text"));
    if (!cell.get().detail().isEmpty()) {
      box.getChildren().add(wrapped(cell.get().detail(), "diff-detail"));
    }
    return box;
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static ColumnConstraints fixed() {
    ColumnConstraints column = new ColumnConstraints(24);
    column.setMinWidth(24);
    return column;
  }

  private static ColumnConstraints half() {
    ColumnConstraints column = new ColumnConstraints(80, 200, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    column.setFillWidth(true);
    return column;
  }
}
