package org.zonewright.dns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;

/**
 * Reverse records as a table with the columns address, name, description (RFC 4180). Reading also
 * takes semicolons or tabs between the cells, other orders of columns under a heading, further
 * columns, and no heading at all. Rows without a name (a table of addresses, such as the exported
 * view) are passed over.
 */
public final class ReverseCsv {

  static final String ADDRESS = "address";
  static final String NAME = "name";
  static final String DESCRIPTION = "description";

  private static final List<String> COLUMNS = List.of(ADDRESS, NAME, DESCRIPTION);
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String DELIMITERS = "\t;,";

  private ReverseCsv() {}

  /** The table with its heading. */
  public static String write(List<ReverseData> records) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(COLUMNS);
      for (ReverseData record : records) {
        printer.printRecord(record.ip(), record.name(), record.description());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /** Reads a table. Rows that cannot be read are told and do not stop the rest. */
  public static ReverseCsvContent read(String text) {
    List<ReverseCsvRow> rows = new ArrayList<>();
    List<ImportProblem> problems = new ArrayList<>();
    String firstLine = text.lines().findFirst().orElse("");
    List<String> columns = COLUMNS;
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, format(delimiter(firstLine)))) {
      for (CSVRecord row : parser) {
        line = Math.toIntExact(parser.getCurrentLineNumber());
        List<String> cells = row.toList();
        if (row.getRecordNumber() == 1 && isHeading(cells)) {
          columns = cells.stream().map(ReverseCsv::heading).toList();
        } else {
          row(cells, columns, line, rows, problems);
        }
      }
    } catch (IOException | UncheckedIOException _) {
      problems.add(new ImportProblem(line, ImportProblem.Code.TABLE, firstLine));
    }
    return new ReverseCsvContent(rows, problems);
  }

  private static void row(
      List<String> cells,
      List<String> columns,
      int line,
      List<ReverseCsvRow> rows,
      List<ImportProblem> problems) {
    Optional<String> address = cell(cells, columns, ADDRESS).map(String::strip);
    Optional<String> name = cell(cells, columns, NAME).map(String::strip);
    if (address.isEmpty() || name.isEmpty()) {
      problems.add(
          new ImportProblem(line, ImportProblem.Code.CELLS, String.join(" ", cells).strip()));
      return;
    }
    if (name.get().isEmpty()) {
      return;
    }
    Optional<IpAddress> ip = IpAddress.parse(address.get());
    Optional<DnsName> target = Idn.parse(name.get());
    if (ip.isEmpty()) {
      problems.add(new ImportProblem(line, ImportProblem.Code.ADDRESS, address.get()));
    } else if (target.filter(HostNames::isHostName).isEmpty()) {
      problems.add(new ImportProblem(line, ImportProblem.Code.NAME, name.get()));
    } else {
      rows.add(new ReverseCsvRow(line, ip.get(), target.get(), cell(cells, columns, DESCRIPTION)));
    }
  }

  private static Optional<String> cell(List<String> cells, List<String> columns, String column) {
    int index = columns.indexOf(column);
    return index >= 0 && index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
  }

  private static boolean isHeading(List<String> cells) {
    List<String> headings = cells.stream().map(ReverseCsv::heading).toList();
    return headings.contains(ADDRESS) && headings.contains(NAME);
  }

  private static String heading(String cell) {
    return cell.replace("\ufeff", "").replace("\"", "").strip().toLowerCase(Locale.ROOT);
  }

  private static CSVFormat format(char delimiter) {
    return FORMAT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static char delimiter(String line) {
    return (char) DELIMITERS.chars().filter(c -> line.indexOf(c) >= 0).findFirst().orElse(',');
  }
}
