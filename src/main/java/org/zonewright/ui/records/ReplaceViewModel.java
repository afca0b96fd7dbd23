package org.zonewright.ui.records;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.model.ResourceRecord;

/** Replacing a text in the content of records. */
public final class ReplaceViewModel {

  private final List<RecordRow> rows;
  private final StringProperty find = new SimpleStringProperty("");
  private final StringProperty replacement = new SimpleStringProperty("");
  private final IntegerBinding hits;

  /** In these rows. */
  public ReplaceViewModel(List<RecordRow> rows) {
    this.rows = rows.stream().filter(RecordRow::editable).toList();
    this.hits = Bindings.createIntegerBinding(this::count, find);
  }

  /** The text to be found, letter by letter. */
  public StringProperty find() {
    return find;
  }

  /** What it is replaced with. */
  public StringProperty replacement() {
    return replacement;
  }

  /** How many records have it. */
  public IntegerBinding hits() {
    return hits;
  }

  /** Whether there is something to be replaced. */
  public BooleanBinding valid() {
    return hits.greaterThan(0).and(Bindings.notEqual(find, replacement));
  }

  /** The record with the text replaced. */
  ResourceRecord replaced(ResourceRecord record) {
    return find.get().isEmpty()
        ? record
        : record.withContent(record.content().replace(find.get(), replacement.get()));
  }

  private int count() {
    return find.get().isEmpty()
        ? 0
        : (int) rows.stream().filter(row -> row.record().content().contains(find.get())).count();
  }
}
