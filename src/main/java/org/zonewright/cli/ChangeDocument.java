package org.zonewright.cli;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.cli.json.ChangeJson;
import org.zonewright.cli.json.DeletedZoneJson;
import org.zonewright.cli.json.RecordDataJson;
import org.zonewright.cli.json.ReverseDataJson;
import org.zonewright.cli.json.SoaJson;
import org.zonewright.cli.json.ZoneDataJson;
import org.zonewright.model.Change;

/** A change as JSON. */
final class ChangeDocument {

  private ChangeDocument() {}

  static ChangeJson of(Change change) {
    return new ChangeJson(
        change.action().name().toLowerCase(Locale.ROOT),
        object(change),
        change.zoneRef().map(zone -> zone.name().text()),
        before(change),
        after(change));
  }

  private static String object(Change change) {
    return switch (change) {
      case Change.OfRecord _ -> "record";
      case Change.OfSoa _ -> "soa";
      case Change.ZoneCreation _, Change.ZoneDeletion _ -> "zone";
      case Change.OfReverse _ -> "reverse";
    };
  }

  private static Optional<Object> before(Change change) {
    return switch (change) {
      case Change.OfRecord c -> c.before().map(record -> RecordDataJson.of(record.data()));
      case Change.OfSoa c -> Optional.of(SoaJson.of(c.before()));
      case Change.ZoneCreation _ -> Optional.empty();
      case Change.ZoneDeletion c ->
          Optional.of(
              new DeletedZoneJson(c.zone().name().text(), c.zone().providerId(), c.recordCount()));
      case Change.OfReverse c -> c.before().map(record -> ReverseDataJson.of(record.data()));
    };
  }

  private static Optional<Object> after(Change change) {
    return switch (change) {
      case Change.OfRecord c -> c.after().map(RecordDataJson::of);
      case Change.OfSoa c -> Optional.of(SoaJson.of(c.after()));
      case Change.ZoneCreation c ->
          Optional.of(
              new ZoneDataJson(
                  c.zone().name().text(),
                  c.soa().map(SoaJson::of),
                  c.records().stream().map(RecordDataJson::of).toList()));
      case Change.ZoneDeletion _ -> Optional.empty();
      case Change.OfReverse c -> c.after().map(ReverseDataJson::of);
    };
  }
}
