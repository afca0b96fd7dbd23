package org.zonewright.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** A column of a table of records. */
enum RecordColumn {
  NAME,
  TYPE,
  TTL,
  PRIORITY,
  CONTENT,
  ENABLED,
  /** A column of somebody else's table. */
  OTHER;

  /** The columns of our own tables. */
  static List<RecordColumn> inOrder() {
    return List.of(NAME, TYPE, TTL, PRIORITY, CONTENT, ENABLED);
  }

  static List<String> headings() {
    return inOrder().stream().map(column -> column.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The column under a heading. */
  static RecordColumn ofHeading(String heading) {
    return inOrder().stream()
        .filter(column -> column.name().equalsIgnoreCase(heading.strip()))
        .findFirst()
        .orElse(OTHER);
  }

  String cell(ResourceRecord record, DnsName zone) {
    return switch (this) {
      case NAME -> name(record.name(), zone);
      case TYPE -> record.type().mnemonic();
      case TTL -> Long.toString(record.ttl());
      case PRIORITY -> record.priority().isPresent() ? "" + record.priority().getAsInt() : "";
      case CONTENT -> record.content();
      case ENABLED -> Boolean.toString(record.enabled());
      case OTHER -> "";
    };
  }

  /** The name a cell means: many tables have whole names without final dot in them. */
  static Optional<DnsName> readName(String cell, DnsName zone) {
    if (cell.isEmpty() || cell.equals("@")) {
      return Optional.of(zone);
    }
    boolean absolute = zone.isRoot() || DnsName.isAbsolute(cell);
    Optional<DnsName> name = Idn.parse(cell);
    return absolute || name.filter(n -> n.isAtOrBelow(zone)).isPresent()
        ? name
        : name.flatMap(n -> Idn.parse(n + "." + zone));
  }

  private static String name(DnsName name, DnsName zone) {
    String relative = name.relativeTo(zone);
    boolean misleading =
        Stream.of(relative)
            .filter(text -> !DnsName.isAbsolute(text))
            .flatMap(text -> readName(text, zone).stream())
            .anyMatch(read -> !read.equals(name));
    return misleading ? name + "." : relative;
  }
}
