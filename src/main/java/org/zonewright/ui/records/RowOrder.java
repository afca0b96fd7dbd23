package org.zonewright.ui.records;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.IpAddress;

/**
 * The order of the rows.
 *
 * @param column what they are ordered by; absent for the order of the zone itself
 * @param descending the other way round
 */
public record RowOrder(Optional<RecordColumn> column, boolean descending) {

  /** DNS order of names, then type, priority and content. */
  public static final RowOrder ZONE = new RowOrder(Optional.empty(), false);

  private record Keyed(String key, RecordRow row) {}

  /** The rows in this order; equal ones keep theirs. */
  public List<RecordRow> apply(List<RecordRow> rows) {
    if (column.isEmpty()) {
      return rows;
    }
    RecordColumn by = column.get();
    // the keys are made once per row, not once per comparison
    Comparator<Keyed> order = Comparator.comparing(Keyed::key);
    return rows.stream()
        .map(row -> new Keyed(key(by, row), row))
        .sorted(descending ? order.reversed() : order)
        .map(Keyed::row)
        .toList();
  }

  private static String key(RecordColumn column, RecordRow row) {
    return switch (column) {
      case NAME -> row.record().name().sortKey();
      case TYPE -> row.record().type().mnemonic();
      case TTL -> String.format(Locale.ROOT, "%010d", row.record().ttl());
      case PRIORITY -> String.format(Locale.ROOT, "%06d", row.record().priority().orElse(-1) + 1);
      case CONTENT -> content(row.record().content());
      case ENABLED -> String.valueOf(row.record().enabled());
      case STATUS -> row.hasError() ? "0" : status(row);
    };
  }

  /** Drafted rows come first. */
  private static String status(RecordRow row) {
    return switch (row.status()) {
      case ADDED -> "1";
      case CHANGED -> "2";
      case REMOVED -> "3";
      case UNCHANGED -> "4";
    };
  }

  /** Addresses come first, in numeric order. */
  private static String content(String content) {
    return IpAddress.parse(content)
        .map(ip -> " " + ip.sortKey())
        .orElseGet(() -> content.toLowerCase(Locale.ROOT));
  }
}
