package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.UiTools;

/** What the cells of the record table need to edit: the way to the view model and to forms. */
final class RecordEditor {

  private final RecordsViewModel records;
  private final TableView<RecordRow> table;
  private final CellTexts texts;
  private final FormDialogs forms;
  private final UiTools tools;
  private Runnable takeOver = () -> {};

  RecordEditor(
      RecordsViewModel records,
      TableView<RecordRow> table,
      CellTexts texts,
      FormDialogs forms,
      UiTools tools) {
    this.records = records;
    this.table = table;
    this.texts = texts;
    this.forms = forms;
    this.tools = tools;
  }

  boolean canEdit(RecordRow row, RecordColumn column) {
    return switch (column) {
      case NAME, TYPE, TTL, CONTENT -> row.editable();
      case PRIORITY ->
          row.editable()
              && (row.record().type().hasPriority() || row.record().priority().isPresent());
      case ENABLED, STATUS -> false;
    };
  }

  /** What is meant by a text; empty if the zone was closed meanwhile. */
  Optional<CellTexts.Meaning> read(String typed, RecordRow row, RecordColumn column) {
    return records.view().get().map(view -> texts.read(typed, row, column, view));
  }

  /** What a cell would say of another record in the same row. */
  String textOf(ResourceRecord record, RecordRow row, RecordColumn column) {
    return records
        .view()
        .get()
        .map(view -> texts.text(row.withRecord(record, view.name(), List.of()), column))
        .orElse("");
  }

  /** What a cell said before, in words. */
  String before(String text) {
    return tools.text("ui.records.was", text);
  }

  /**
   * A cell is being edited.
   *
   * @param takingOver takes over what is typed in it, unless that cannot be understood
   */
  void began(Runnable takingOver) {
    takeOver = takingOver;
    records.editing().set(true);
  }

  /** Takes over what is typed in the cell that is being edited; it stays open if that cannot be. */
  void settle() {
    takeOver.run();
  }

  void ended() {
    takeOver = () -> {};
    records.editing().set(false);
  }

  void put(RecordRow row, ResourceRecord after) {
    records.drafting().put(row, after);
  }

  /** The user gave a cell up; a row in which nothing was ever typed goes with it. */
  void gaveUp(RecordRow row) {
    table.requestFocus();
    records.drafting().giveUp(row);
  }

  /** Opens the content in its fields. */
  void editFields(RecordRow row) {
    records
        .view()
        .get()
        .ifPresent(
            view -> {
              ContentViewModel model = new ContentViewModel(row.record(), view, tools);
              boolean taken =
                  forms.form(
                      tools.text("ui.records.contentTitle", row.record().type(), row.name()),
                      new ContentForm(model, tools),
                      tools.text("ui.dialog.ok"),
                      model.valid());
              if (taken) {
                records.drafting().put(row, model.record());
              }
              table.requestFocus();
            });
  }

  /**
   * Edits the next cell of the row that can be edited.
   *
   * @param step 1 to the right, -1 to the left, 0 to edit none
   */
  void moveOn(TablePosition<RecordRow, ?> from, int step) {
    table.requestFocus();
    List<? extends TableColumn<RecordRow, ?>> columns = table.getVisibleLeafColumns();
    int index = columns.indexOf(from.getTableColumn()) + step;
    RecordRow row = table.getItems().get(Math.min(from.getRow(), table.getItems().size() - 1));
    while (step != 0 && index >= 0 && index < columns.size()) {
      TableColumn<RecordRow, ?> column = columns.get(index);
      if (column.getUserData() instanceof RecordColumn id && canEdit(row, id)) {
        table.getFocusModel().focus(new TablePosition<>(table, from.getRow(), column));
        table.edit(from.getRow(), column);
        return;
      }
      index += step;
    }
    table.getFocusModel().focus(new TablePosition<>(table, from.getRow(), from.getTableColumn()));
  }
}
