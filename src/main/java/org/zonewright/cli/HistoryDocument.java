package org.zonewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.change.HistoryEntry;
import org.zonewright.cli.json.ElsewhereJson;
import org.zonewright.cli.json.HistoryJson;
import org.zonewright.model.DnsName;
import org.zonewright.store.JournalStep;

/** An entry of the history as JSON. */
final class HistoryDocument {

  private HistoryDocument() {}

  static HistoryJson of(HistoryEntry entry) {
    return switch (entry) {
      case HistoryEntry.Applied applied ->
          new HistoryJson(
              applied.id(),
              "applied",
              applied.at(),
              applied.accountNames(),
              Optional.of(
                  new HistoryJson.Applied(
                      applied.user(),
                      applied.startedAt(),
                      applied.endedAt(),
                      applied.note(),
                      applied.steps().stream().map(HistoryDocument::step).toList())),
              Optional.empty(),
              Optional.empty());
      case HistoryEntry.Elsewhere elsewhere ->
          new HistoryJson(
              elsewhere.id(),
              "elsewhere",
              elsewhere.at(),
              elsewhere.accountNames(),
              Optional.empty(),
              Optional.of(
                  new HistoryJson.Elsewhere(
                      elsewhere.zone().name().text(),
                      elsewhere.after(),
                      elsewhere.before(),
                      elsewhere.changes().stream().map(ElsewhereJson::of).toList())),
              Optional.empty());
      case HistoryEntry.ZonesElsewhere zones ->
          new HistoryJson(
              zones.id(),
              "zones",
              zones.at(),
              zones.accountNames(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(
                  new HistoryJson.Zones(
                      zones.after(),
                      zones.before(),
                      names(zones.appeared()),
                      names(zones.vanished()))));
    };
  }

  private static List<String> names(List<DnsName> zones) {
    return zones.stream().map(DnsName::text).toList();
  }

  private static HistoryJson.Step step(JournalStep step) {
    return new HistoryJson.Step(
        step.number(),
        step.accountName(),
        step.status().name().toLowerCase(Locale.ROOT),
        step.sentAt(),
        step.endedAt(),
        step.detail(),
        step.changes().stream().map(ChangeDocument::of).toList());
  }
}
