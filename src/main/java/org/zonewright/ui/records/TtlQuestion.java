package org.zonewright.ui.records;

import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.dns.Ttl;
import org.zonewright.ui.common.UiTools;

/** Asks for the TTL of the selected records. */
final class TtlQuestion {

  private final RecordsViewModel records;
  private final UiTools tools;

  TtlQuestion(RecordsViewModel records, UiTools tools) {
    this.records = records;
    this.tools = tools;
  }

  /** Asks and waits; a TTL in seconds that the provider takes, or nothing. */
  OptionalLong ask() {
    Optional<String> typed =
        tools
            .dialogs()
            .prompt(
                tools.text("ui.records.ttlTitle", records.selection().size()),
                tools.text("ui.records.ttlLabel"),
                Ttl.format(records.selection().getFirst().record().ttl()),
                this::check);
    return typed.map(Ttl::parse).orElse(OptionalLong.empty());
  }

  private Optional<String> check(String typed) {
    OptionalLong ttl = Ttl.parse(typed);
    if (ttl.isEmpty()) {
      return Optional.of(tools.text("ui.records.badTtl"));
    }
    return records
        .view()
        .get()
        .map(ZoneView::ttl)
        .filter(range -> !range.contains(ttl.getAsLong()))
        .map(
            range ->
                tools.text(
                    "ui.records.ttlRange", Ttl.format(range.min()), Ttl.format(range.max())));
  }
}
