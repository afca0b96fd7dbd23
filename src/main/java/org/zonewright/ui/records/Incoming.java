package org.zonewright.ui.records;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.zonewright.dns.ImportProblem;
import org.zonewright.dns.RecordCsv;
import org.zonewright.dns.RecordCsvContent;
import org.zonewright.dns.ZoneFile;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * Records read from a file or the clipboard.
 *
 * @param records those the zone does not have yet
 * @param present how many it has already
 * @param problems the lines that were not understood
 */
record Incoming(List<ResourceRecord> records, int present, List<ImportProblem> problems) {

  private record Identity(DnsName name, RecordType type, OptionalInt priority, String content) {

    static Identity of(ResourceRecord record) {
      return new Identity(record.name(), record.type(), record.priority(), record.content());
    }
  }

  Incoming {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  /** Reads lines of a zone file or a table, whichever the text makes more sense as. */
  static Incoming read(String text, ZoneView view, List<RecordRow> rows) {
    long ttl = view.capabilities().defaultTtl();
    ZoneFileContent lines = ZoneFile.read(text, view.name(), ttl);
    if (lines.problems().isEmpty() && !lines.records().isEmpty()) {
      return without(rows, lines.records(), lines.problems());
    }
    RecordCsvContent table = RecordCsv.read(text, view.name(), ttl);
    return table.records().size() > lines.records().size()
        ? without(rows, table.records(), table.problems())
        : without(rows, lines.records(), lines.problems());
  }

  private static Incoming without(
      List<RecordRow> rows, List<ResourceRecord> read, List<ImportProblem> problems) {
    Set<Identity> known = new HashSet<>();
    rows.stream().filter(RecordRow::editable).forEach(row -> known.add(Identity.of(row.record())));
    List<ResourceRecord> added =
        read.stream().filter(record -> known.add(Identity.of(record))).toList();
    return new Incoming(added, read.size() - added.size(), problems);
  }
}
