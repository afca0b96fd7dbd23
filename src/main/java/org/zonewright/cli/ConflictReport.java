package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zonewright.change.Conflict;
import org.zonewright.cli.json.ConflictJson;
import org.zonewright.cli.json.RecordDataJson;
import org.zonewright.cli.json.ReverseDataJson;
import org.zonewright.cli.json.SoaJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.text.Messages;

/** Conflicts with all three sides, for people and as JSON. */
final class ConflictReport {

  private final Messages messages;
  private final AccountChoice accounts;
  private final ChangeText changes;

  ConflictReport(Messages messages, AccountChoice accounts) {
    this.messages = messages;
    this.accounts = accounts;
    this.changes = new ChangeText(messages);
  }

  /** Each conflict with its sides. */
  List<String> lines(List<Conflict> conflicts) {
    List<String> lines = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      String account = accounts.name(conflict.account());
      switch (conflict) {
        case Conflict.OfRecordSet(var zone, var key, var base, var theirs, var mine) -> {
          lines.add(
              messages.text(
                  "cli.conflict.records",
                  account,
                  Idn.toUnicode(key.name()),
                  key.type().mnemonic()));
          side(lines, "cli.conflict.base", records(base, zone.name()));
          side(lines, "cli.conflict.theirs", records(theirs, zone.name()));
          side(lines, "cli.conflict.mine", records(mine, zone.name()));
        }
        case Conflict.OfSoa(var zone, var base, var theirs, var mine) -> {
          lines.add(messages.text("cli.conflict.soa", account, Idn.toUnicode(zone.name())));
          side(lines, "cli.conflict.base", List.of(changes.soa(base)));
          side(lines, "cli.conflict.theirs", List.of(changes.soa(theirs)));
          side(lines, "cli.conflict.mine", List.of(changes.soa(mine)));
        }
        case Conflict.OfReverse(var _, var ip, var base, var theirs, var mine) -> {
          lines.add(messages.text("cli.conflict.reverse", account, ip.toString()));
          side(lines, "cli.conflict.base", reverse(base));
          side(lines, "cli.conflict.theirs", reverse(theirs));
          side(lines, "cli.conflict.mine", reverse(mine));
        }
      }
    }
    return lines;
  }

  private void side(List<String> lines, String key, List<String> records) {
    String side =
        "  " + messages.text(key) + " ".repeat(1 + longest() - messages.text(key).length());
    if (records.isEmpty()) {
      lines.add(side + messages.text("cli.conflict.nothing"));
    }
    records.forEach(record -> lines.add(side + record));
  }

  private int longest() {
    return Stream.of("cli.conflict.base", "cli.conflict.theirs", "cli.conflict.mine")
        .mapToInt(key -> messages.text(key).length())
        .max()
        .orElseThrow();
  }

  private static List<String> records(List<ResourceRecord> records, DnsName zone) {
    return records.stream().map(record -> InUnicode.line(record, zone)).toList();
  }

  private static List<String> reverse(Optional<ReverseData> data) {
    return data.map(ChangeText::reverse).stream().toList();
  }

  /** The same as JSON. */
  List<ConflictJson> documents(List<Conflict> conflicts) {
    return conflicts.stream().map(this::document).toList();
  }

  private ConflictJson document(Conflict conflict) {
    String account = accounts.name(conflict.account());
    return switch (conflict) {
      case Conflict.OfRecordSet(var zone, var key, var base, var theirs, var mine) ->
          new ConflictJson(
              account,
              "record",
              Optional.of(zone.name().text()),
              key.name().text(),
              Optional.of(key.type().mnemonic()),
              recordJson(base),
              recordJson(theirs),
              recordJson(mine));
      case Conflict.OfSoa(var zone, var base, var theirs, var mine) ->
          new ConflictJson(
              account,
              "soa",
              Optional.of(zone.name().text()),
              zone.name().text(),
              Optional.empty(),
              List.of(SoaJson.of(base)),
              List.of(SoaJson.of(theirs)),
              List.of(SoaJson.of(mine)));
      case Conflict.OfReverse(var _, var ip, var base, var theirs, var mine) ->
          new ConflictJson(
              account,
              "reverse",
              Optional.empty(),
              ip.toString(),
              Optional.empty(),
              reverseJson(base),
              reverseJson(theirs),
              reverseJson(mine));
    };
  }

  private static List<Object> recordJson(List<ResourceRecord> records) {
    return records.stream().<Object>map(RecordDataJson::of).toList();
  }

  private static List<Object> reverseJson(Optional<ReverseData> data) {
    return data.<Object>map(ReverseDataJson::of).stream().toList();
  }
}
