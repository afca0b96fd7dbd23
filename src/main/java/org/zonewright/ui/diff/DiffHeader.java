package org.zonewright.ui.diff;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names the two columns of the diff below it. */
public final class DiffHeader extends GridPane {

  public DiffHeader(Label before, Label after) {
    getStyleClass().add("diff-header");
    ColumnConstraints marks = new ColumnConstraints(24);
    getColumnConstraints().setAll(marks, half(), half());
    add(before, 1, 0);
    add(after, 2, 0);
  }

  private static ColumnConstraints half() {
    ColumnConstraints column = new ColumnConstraints(80, 200, Double.MAX_VALUE);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
