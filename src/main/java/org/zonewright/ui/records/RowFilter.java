package org.zonewright.ui.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.RecordType;

/**
 * Which rows are shown.
 *
 * @param type only this type, if given
 * @param text only rows whose name or content contains this
 */
public record RowFilter(Optional<RecordType> type, String text) {

  /** Lets every row through. */
  public static final RowFilter ALL = new RowFilter(Optional.empty(), "");

  /** Normalises the text. */
  public RowFilter {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** The rows that are let through, in their order. */
  public List<RecordRow> apply(List<RecordRow> rows) {
    return equals(ALL) ? rows : rows.stream().filter(this::matches).toList();
  }

  /** Whether a row is shown. A row just begun always is. */
  public boolean matches(RecordRow row) {
    if (row.key() instanceof RowKey.Fresh) {
      return true;
    }
    return type.map(wanted -> wanted.equals(row.record().type())).orElse(true)
        && (text.isEmpty()
            || row.name().toLowerCase(Locale.ROOT).contains(text)
            || row.record().name().text().contains(text)
            || row.record().content().toLowerCase(Locale.ROOT).contains(text));
  }
}
