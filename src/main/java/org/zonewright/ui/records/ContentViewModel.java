package org.zonewright.ui.records;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.ContentField;
import org.zonewright.dns.ContentFields;
import org.zonewright.dns.RecordField;
import org.zonewright.dns.TextSize;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.UiTools;

/** The content of a record taken apart into its fields. */
public final class ContentViewModel {

  private final ResourceRecord record;
  private final ZoneView view;
  private final CellTexts texts;
  private final List<ContentField> fields;
  private final List<StringProperty> values;
  private final StringBinding problem;

  /** The content of that record of the open zone. */
  public ContentViewModel(ResourceRecord record, ZoneView view, UiTools tools) {
    this.record = record;
    this.view = view;
    this.texts = new CellTexts(tools);
    this.fields = ContentFields.of(record.type());
    this.values =
        ContentFields.split(record.type(), record.content()).stream()
            .<StringProperty>map(SimpleStringProperty::new)
            .toList();
    this.problem = Bindings.createStringBinding(this::check, values.toArray(Observable[]::new));
  }

  /** Whether a record's content is edited in fields rather than in one line of the table. */
  public static boolean needsFields(RecordType type) {
    List<ContentField> fields = ContentFields.of(type);
    return type.isKnown()
        && (fields.size() > 1 || fields.getFirst().size() == ContentField.Size.BLOCK);
  }

  /** The record's type. */
  public RecordType type() {
    return record.type();
  }

  /** The fields. */
  public List<ContentField> fields() {
    return fields;
  }

  /** What is in the field of that number. */
  public StringProperty value(int index) {
    return values.get(index);
  }

  /** What is wrong, in words; empty if nothing is. */
  public StringBinding problem() {
    return problem;
  }

  /** Whether it can be taken over; what a rule forbids can, as a draft. */
  public BooleanBinding valid() {
    return Bindings.createBooleanBinding(
        () -> values.stream().anyMatch(value -> !value.get().isBlank()),
        values.toArray(Observable[]::new));
  }

  /** How long a text is on the wire. */
  public TextSize size() {
    return TextSize.of(content());
  }

  /** The content that the fields make. */
  public String content() {
    return ContentFields.join(
        record.type(), values.stream().map(value -> value.get().strip()).toList());
  }

  /** The record with that content. */
  public ResourceRecord record() {
    return switch (texts.understood(record.withContent(content()), RecordField.CONTENT, view)) {
      case CellTexts.Meaning.Understood understood -> understood.record();
      case CellTexts.Meaning.NotUnderstood _ -> record.withContent(content());
    };
  }

  private String check() {
    return texts.understood(record.withContent(content()), RecordField.CONTENT, view).problem();
  }
}
