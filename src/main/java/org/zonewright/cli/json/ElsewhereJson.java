package org.zonewright.cli.json;

import java.util.List;
import org.zonewright.model.ElsewhereChange;

/** A record set that somebody else changed; no records on a side where it was not there. */
public record ElsewhereJson(
    String zone,
    String name,
    String type,
    List<RecordDataJson> before,
    List<RecordDataJson> after) {

  /** Copies the lists. */
  public ElsewhereJson {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The JSON of it. */
  public static ElsewhereJson of(ElsewhereChange change) {
    return new ElsewhereJson(
        change.zone().name().text(),
        change.key().name().text(),
        change.key().type().mnemonic(),
        change.before().stream().map(RecordDataJson::of).toList(),
        change.after().stream().map(RecordDataJson::of).toList());
  }
}
