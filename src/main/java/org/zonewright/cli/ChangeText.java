package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.text.Messages;

/** A change for people: what goes marked by a minus, what comes by a plus. */
final class ChangeText {

  private static final String GOES = "  - ";
  private static final String COMES = "  + ";

  private final Messages messages;

  ChangeText(Messages messages) {
    this.messages = messages;
  }

  List<String> lines(Change change) {
    List<String> lines = new ArrayList<>();
    switch (change) {
      case Change.OfRecord(var zone, var before, var after) -> {
        before
            .map(ZoneRecord::data)
            .ifPresent(record -> lines.add(GOES + InUnicode.line(record, zone.name())));
        after.ifPresent(record -> lines.add(COMES + InUnicode.line(record, zone.name())));
      }
      case Change.OfSoa(var _, var before, var after) -> {
        lines.add(GOES + soa(before));
        lines.add(COMES + soa(after));
      }
      case Change.ZoneCreation(var zone, var records, var soa) -> {
        lines.add(COMES + messages.text("cli.plan.newZone", Idn.toUnicode(zone.name())));
        soa.ifPresent(start -> lines.add(COMES + soa(start)));
        records.forEach(record -> lines.add(COMES + InUnicode.line(record, zone.name())));
      }
      case Change.ZoneDeletion(var zone, int count) ->
          lines.add(GOES + messages.text("cli.plan.goneZone", Idn.toUnicode(zone.name()), count));
      case Change.OfReverse(var _, var before, var after) -> {
        before.map(ReverseRecord::data).ifPresent(data -> lines.add(GOES + reverse(data)));
        after.ifPresent(data -> lines.add(COMES + reverse(data)));
      }
    }
    return lines;
  }

  /** A start of authority in one line. */
  String soa(Soa soa) {
    return messages.text(
        "cli.records.soa",
        InUnicode.words(soa.mname()),
        soa.rname(),
        soa.serial().toString(),
        String.valueOf(soa.ttl()));
  }

  /** A reverse record in one line. */
  static String reverse(ReverseData data) {
    String record = data.ip() + " " + Idn.toUnicode(data.name());
    return data.description().isEmpty() ? record : record + " (" + data.description() + ")";
  }
}
