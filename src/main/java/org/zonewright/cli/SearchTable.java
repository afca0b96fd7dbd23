package org.zonewright.cli;

import java.util.List;
import java.util.Set;
import org.zonewright.dns.Idn;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.SearchHit;

/** What a search found, for people. */
record SearchTable(Output output, AccountChoice accounts) {

  List<String> lines(List<SearchHit> hits) {
    Table table =
        new Table(
            List.of(
                output.text("cli.column.name"),
                output.text("cli.column.type"),
                output.text("cli.column.ttl"),
                output.text("cli.column.account"),
                output.text("cli.column.zone"),
                output.text("cli.column.content"),
                output.text("search.cli.drafted")),
            Set.of(2));
    hits.forEach(hit -> add(table, hit));
    return table.lines();
  }

  private void add(Table table, SearchHit hit) {
    String account = accounts.name(hit.account());
    String drafted = drafted(hit);
    switch (hit) {
      case SearchHit.OfZone(ZoneRef zone, var _) ->
          table.add(
              Idn.toUnicode(zone.name()),
              output.text("cli.search.zone"),
              "",
              account,
              "",
              "",
              drafted);
      case SearchHit.OfRecord(ZoneRef zone, ResourceRecord record, var _, var _) ->
          table.add(
              Idn.toUnicode(record.name()),
              record.type().mnemonic(),
              String.valueOf(record.ttl()),
              account,
              Idn.toUnicode(zone.name()),
              RecordText.content(record),
              drafted);
      case SearchHit.OfReverse(var _, ReverseData data, var _) ->
          table.add(
              data.ip().toString(), "PTR", "", account, "", Idn.toUnicode(data.name()), drafted);
    }
  }

  private String drafted(SearchHit hit) {
    return hit.drafted()
        .map(
            action ->
                switch (action) {
                  case CREATE -> output.text("search.drafted.added");
                  case UPDATE -> output.text("search.drafted.changed");
                  case DELETE -> output.text("search.drafted.removed");
                })
        .orElse("");
  }
}
