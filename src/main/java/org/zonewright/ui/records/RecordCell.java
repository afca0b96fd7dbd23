package org.zonewright.ui.records;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.RecordField;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.Controls;

/** A cell of the record table that is edited in place. */
final class RecordCell extends TableCell<RecordRow, RecordRow> {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final PseudoClass ALTERED = PseudoClass.getPseudoClass("altered");

  private final RecordColumn column;
  private final RecordField ruled;
  private final CellTexts texts;
  private final RecordEditor editor;
  private final TextField field = new TextField();
  private final ErrorBubble bubble = new ErrorBubble();
  private final TypePicker picker;
  private boolean leaving;

  RecordCell(RecordColumn column, RecordField ruled, CellTexts texts, RecordEditor editor) {
    this.column = column;
    this.ruled = ruled;
    this.texts = texts;
    this.editor = editor;
    this.picker = new TypePicker(field, RecordType.KNOWN, this::pick);
    getStyleClass().add("record-cell");
    if (column == RecordColumn.CONTENT) {
      setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }
    field.getStyleClass().add("cell-editor");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((_, _, typed) -> check(typed));
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && isEditing() && !leaving) {
                leave();
              }
            });
  }

  @Override
  protected void updateItem(RecordRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean shown = !empty && row != null;
    pseudoClassStateChanged(INVALID, shown && !row.violations(ruled).isEmpty());
    pseudoClassStateChanged(ALTERED, shown && isAltered(row));
    if (!shown) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    if (isEditing()) {
      return;
    }
    setGraphic(null);
    setText(texts.text(row, column).replace('\n', ' '));
    describe(row);
  }

  private void describe(RecordRow row) {
    List<String> said = row.violations(ruled).stream().map(texts::text).toList();
    if (!said.isEmpty()) {
      setTooltip(new Tooltip(String.join("\n", said)));
      setAccessibleText(getText() + ". " + String.join(" ", said));
    } else if (isAltered(row)) {
      String was = editor.before(before(row));
      setTooltip(new Tooltip(was));
      setAccessibleText(getText() + ". " + was);
    } else {
      boolean longText = column == RecordColumn.CONTENT && row.record().content().length() > 60;
      setTooltip(longText ? wrapped(row.record().content()) : null);
      setAccessibleText(getText());
    }
  }

  private static Tooltip wrapped(String text) {
    Tooltip tooltip = new Tooltip(text.length() > 1200 ? text.substring(0, 1200) + "…" : text);
    tooltip.setWrapText(true);
    tooltip.setPrefWidth(480);
    return tooltip;
  }

  /** What the cell said before it was drafted on; the same as now where nothing was. */
  private String before(RecordRow row) {
    return row.draft()
        .before()
        .map(before -> editor.textOf(before.data(), row, column))
        .orElseGet(() -> texts.text(row, column));
  }

  private boolean isAltered(RecordRow row) {
    return row.status() == RowStatus.CHANGED && !before(row).equals(texts.text(row, column));
  }

  @Override
  public void startEdit() {
    RecordRow row = getItem();
    if (row == null || !editor.canEdit(row, column)) {
      return;
    }
    if (column == RecordColumn.CONTENT && ContentViewModel.needsFields(row.record().type())) {
      editor.editFields(row);
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    leaving = false;
    editor.began(() -> commit(0));
    field.setText(texts.text(row, column));
    Controls.labelled(field, getTableColumn().getText());
    setText(null);
    setGraphic(field);
    field.selectAll();
    field.requestFocus();
    if (column == RecordColumn.TYPE) {
      picker.show();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    closeField();
  }

  private void closeField() {
    leaving = true;
    bubble.hide();
    picker.hide();
    setGraphic(null);
    RecordRow row = getItem();
    setText(row == null ? null : texts.text(row, column).replace('\n', ' '));
    editor.ended();
  }

  private void check(String typed) {
    if (isEditing() && getItem() != null) {
      String problem =
          editor
              .read(column == RecordColumn.TYPE ? picker.meant() : typed, getItem(), column)
              .map(CellTexts.Meaning::problem)
              .orElse("");
      field.pseudoClassStateChanged(INVALID, !problem.isEmpty());
      bubble.show(field, column == RecordColumn.TYPE ? "" : problem);
    }
  }

  private void pick(String type) {
    field.setText(type);
    commit(0);
  }

  /** Focus went elsewhere: what can be taken over is, anything else is given up. */
  private void leave() {
    if (!commit(0)) {
      cancelEdit();
    }
  }

  /**
   * Takes the typed text over.
   *
   * @param next how many columns to go on, 0 to stay
   * @return false if it cannot be taken over, which the bubble says
   */
  private boolean commit(int next) {
    RecordRow row = getItem();
    if (row == null || !isEditing()) {
      return false;
    }
    String typed = column == RecordColumn.TYPE ? picker.meant() : field.getText();
    boolean taken =
        editor
            .read(typed, row, column)
            .filter(CellTexts.Meaning.Understood.class::isInstance)
            .map(CellTexts.Meaning.Understood.class::cast)
            .map(
                meaning -> {
                  int index = getIndex();
                  TableColumn<RecordRow, ?> own = getTableColumn();
                  super.cancelEdit();
                  closeField();
                  editor.put(row, meaning.record());
                  editor.moveOn(new TablePosition<>(getTableView(), index, own), next);
                  return true;
                })
            .orElse(false);
    if (!taken) {
      check(typed);
    }
    return taken;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        commit(0);
        event.consume();
      }
      case TAB -> {
        commit(event.isShiftDown() ? -1 : 1);
        event.consume();
      }
      case ESCAPE -> {
        RecordRow row = getItem();
        cancelEdit();
        editor.gaveUp(row);
        event.consume();
      }
      default -> {}
    }
  }
}
