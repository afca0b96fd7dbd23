package org.zonewright.reverse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/**
 * Rows of the reverse matrix as a table (RFC 4180) that the import of reverse records takes back:
 * address, name, description, then state, further states, names of the address, account, changed.
 */
public final class MatrixCsv {

  private static final List<String> HEADINGS =
      List.of("address", "name", "description", "state", "states", "forward", "account", "changed");

  private MatrixCsv() {}

  /**
   * The table with its heading; what the rows show, that is, as drafted.
   *
   * @param accounts what the user calls an account
   */
  public static String write(List<AddressRow> rows, Function<AccountId, String> accounts) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(HEADINGS);
      for (AddressRow row : rows) {
        printer.printRecord(cells(row, accounts));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString();
  }

  private static List<String> cells(AddressRow row, Function<AccountId, String> accounts) {
    Optional<ReverseData> shown = row.pointer().map(ReverseRow::shown);
    return List.of(
        row.ip().toString(),
        shown.map(data -> data.name().text()).orElse(""),
        shown.map(ReverseData::description).orElse(""),
        row.state().word(),
        row.states().all().stream().map(AddressState::word).collect(Collectors.joining(" ")),
        row.names().stream().map(DnsName::text).collect(Collectors.joining(" ")),
        row.pointer().map(pointer -> accounts.apply(pointer.account())).orElse(""),
        row.pointer()
            .flatMap(ReverseRow::before)
            .flatMap(ReverseRecord::modified)
            .map(Instant::toString)
            .orElse(""));
  }
}
