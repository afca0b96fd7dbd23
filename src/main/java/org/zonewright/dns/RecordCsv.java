package org.zonewright.dns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/**
 * Records as a table with the columns name, type, ttl, priority, content, enabled (RFC 4180). Names
 * are relative to the zone, {@code @} for the apex. Reading also takes what spreadsheets make of
 * it: semicolons or tabs between the cells, other orders of columns under a heading, no heading at
 * all.
 */
public final class RecordCsv {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String DELIMITERS = ",;\t";

  /** What a first row must hold to be a heading. */
  private static final Set<RecordColumn> NEEDED =
      Set.of(RecordColumn.NAME, RecordColumn.TYPE, RecordColumn.CONTENT);

  private RecordCsv() {}

  /** The table with its heading. */
  public static String write(DnsName zone, List<ResourceRecord> records) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(RecordColumn.headings());
      for (ResourceRecord record : records) {
        printer.printRecord(
            RecordColumn.inOrder().stream().map(column -> column.cell(record, zone)).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  /**
   * Reads a table. Rows that cannot be read are told and do not stop the rest.
   *
   * @param zone what relative names are relative to
   * @param defaultTtl the TTL in seconds where a row gives none
   */
  public static RecordCsvContent read(String text, DnsName zone, long defaultTtl) {
    List<ResourceRecord> records = new ArrayList<>();
    List<ImportProblem> problems = new ArrayList<>();
    String firstLine = text.lines().findFirst().orElse("");
    Optional<Character> heading = headingDelimiter(firstLine);
    List<RecordColumn> columns = RecordColumn.inOrder();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, format(heading.orElse(guess(firstLine))))) {
      for (CSVRecord row : parser) {
        line = Math.toIntExact(parser.getCurrentLineNumber());
        if (heading.isPresent() && row.getRecordNumber() == 1) {
          columns = columns(row.stream());
        } else {
          new RecordRow(row.toList(), columns, line)
              .read(zone, defaultTtl, problems::add)
              .ifPresent(records::add);
        }
      }
    } catch (IOException | UncheckedIOException _) {
      problems.add(new ImportProblem(line, ImportProblem.Code.TABLE, firstLine));
    }
    return new RecordCsvContent(records, problems);
  }

  private static CSVFormat format(char delimiter) {
    return FORMAT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static char guess(String line) {
    return line.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** What separates the cells of the first line, if that is a heading. */
  private static Optional<Character> headingDelimiter(String line) {
    return DELIMITERS
        .chars()
        .mapToObj(c -> (char) c)
        .filter(c -> columns(Stream.of(line.split(c.toString(), -1))).containsAll(NEEDED))
        .findFirst();
  }

  private static List<RecordColumn> columns(Stream<String> heading) {
    return heading.map(cell -> RecordColumn.ofHeading(cell.replaceAll("[\ufeff\"]", ""))).toList();
  }
}
