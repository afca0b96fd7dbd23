package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.RecordType;

/**
 * What the content editor needs to know of a record type: its fields, how content falls into them,
 * and how they make content again. Quotes are put on and taken off here, so that nobody has to type
 * them.
 */
public final class ContentFields {

  private static final ContentField VERBATIM =
      new ContentField("field.content", ContentField.Size.BLOCK, false);

  private ContentFields() {}

  /** The fields of a type's content, at least one; a single one for types without rules. */
  public static List<ContentField> of(RecordType type) {
    return DataLayout.of(type)
        .map(layout -> layout.parts().stream().map(ContentFields::field).toList())
        .orElse(List.of(VERBATIM));
  }

  /**
   * The content cut up, one text for each of {@link #of}; where content lacks parts the last texts
   * are empty.
   */
  public static List<String> split(RecordType type, String content) {
    Optional<DataLayout> layout = DataLayout.of(type);
    if (layout.isEmpty()) {
      return List.of(content);
    }
    List<DataPart> parts = layout.get().parts();
    List<String> raw = layout.get().cut(content);
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      fields.add(i < raw.size() ? parts.get(i).kind().editable(raw.get(i)) : "");
    }
    return List.copyOf(fields);
  }

  /**
   * The content that texts for the fields of {@link #of} make, in normal form if it is understood.
   *
   * @throws IllegalArgumentException if there are not as many texts as fields
   */
  public static String join(RecordType type, List<String> fields) {
    Optional<DataLayout> layout = DataLayout.of(type);
    int expected = layout.map(l -> l.parts().size()).orElse(1);
    if (fields.size() != expected) {
      throw new IllegalArgumentException(
          "%s has %d fields, not %d".formatted(type, expected, fields.size()));
    }
    if (layout.isEmpty() || fields.stream().allMatch(String::isBlank)) {
      return fields.getFirst().strip();
    }
    List<DataPart> parts = layout.get().parts();
    List<String> raw = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      raw.add(parts.get(i).kind().fromEditable(fields.get(i).strip()));
    }
    String joined = DataLayout.join(raw);
    return layout.get().read(joined).map(DataLayout::join).orElse(joined);
  }

  private static ContentField field(DataPart part) {
    ContentField.Size size =
        switch (part.kind()) {
          case NUMBER, ALGORITHM, CERTIFICATE_TYPE, TAG -> ContentField.Size.SHORT;
          case IPV4, IPV6, HOST, QUOTED_TEXT, QUOTED_WORD, SERVICE_PARAMETERS, LOCATION ->
              ContentField.Size.LINE;
          case HEX, BASE64, TEXT -> ContentField.Size.BLOCK;
        };
    boolean optional =
        switch (part.kind()) {
          case SERVICE_PARAMETERS, TEXT -> true;
          default -> false;
        };
    return new ContentField("field." + part.label(), size, optional);
  }
}
