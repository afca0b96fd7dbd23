package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.cli.json.ReverseJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ReverseRow;

/** Rows of the reverse matrix, for people and as JSON. */
final class ReverseListing {

  private static final int NAMES_SHOWN = 2;

  private final Output output;
  private final AccountChoice accounts;

  ReverseListing(Output output, AccountChoice accounts) {
    this.output = output;
    this.accounts = accounts;
  }

  /** Prints them in the form that was asked for. */
  void print(List<AddressRow> rows) {
    output.answer(rows.stream().map(this::json).toList(), () -> lines(rows));
  }

  private ReverseJson json(AddressRow row) {
    Optional<ReverseRow> pointer = row.pointer();
    Optional<ReverseRecord> record = pointer.flatMap(ReverseRow::before);
    Optional<ReverseData> data = pointer.map(ReverseRow::shown);
    return new ReverseJson(
        pointer.map(p -> accounts.name(p.account())),
        record.map(ReverseRecord::id),
        row.ip().toString(),
        data.map(d -> d.name().text()),
        data.map(ReverseData::description),
        pointer.map(p -> p.forward().state().name().toLowerCase(Locale.ROOT)),
        record.flatMap(ReverseRecord::created),
        record.flatMap(ReverseRecord::modified),
        row.state().word(),
        row.states().all().stream().map(AddressState::word).toList(),
        row.names().stream().map(DnsName::text).toList());
  }

  private List<String> lines(List<AddressRow> rows) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.address"),
                output.text("cli.column.name"),
                output.text("cli.column.forward"),
                output.text("cli.column.otherNames"),
                output.text("cli.column.account"),
                output.text("cli.column.description")),
            Set.of());
    for (AddressRow row : rows) {
      Optional<ReverseData> data = row.pointer().map(ReverseRow::shown);
      table.add(
          row.ip().toString(),
          data.map(d -> Idn.toUnicode(d.name())).orElse("-"),
          output.text("cli.address." + row.state().word()),
          otherNames(row, data.map(ReverseData::name)),
          row.pointer().map(p -> accounts.name(p.account())).orElse(""),
          data.map(ReverseData::description).orElse(""));
    }
    return table.lines();
  }

  /** The names of the address but for that of its reverse record; not all where there are many. */
  private String otherNames(AddressRow row, Optional<DnsName> own) {
    List<String> others =
        row.names().stream()
            .filter(name -> !own.equals(Optional.of(name)))
            .map(Idn::toUnicode)
            .toList();
    String shown = others.stream().limit(NAMES_SHOWN).collect(Collectors.joining(" "));
    return others.size() > NAMES_SHOWN
        ? output.text("cli.reverse.moreNames", shown, others.size() - NAMES_SHOWN)
        : shown;
  }
}
