package org.zonewright.text;

import java.util.Map;
import java.util.TreeMap;

/** Texts that are the same in English and in German, each with the reason. */
final class SameInBothLanguages {

  private static final String NAME = "a name, which is not translated";
  private static final String TECHNICAL = "a technical term or abbreviation, the same in German";
  private static final String WORD = "a German word too, spelled the same";
  private static final String FORM = "only puts things together, without a word of its own";
  private static final String KEY = "what stands on the key in both";
  private static final String EXAMPLE = "an example that is no language";

  /** The reason by key. */
  static final Map<String, String> REASONS = reasons();

  private SameInBothLanguages() {}

  private static Map<String, String> reasons() {
    Map<String, String> reasons = new TreeMap<>();
    put(
        reasons,
        NAME,
        "accounts.kind.ionos",
        "cli.provider.bdom",
        "cli.provider.ionos",
        "cli.version",
        "quota.provider.bdom",
        "quota.provider.ionos",
        "ui.menu.languageEnglish",
        "ui.menu.languageGerman",
        "ui.provider.bdom",
        "ui.provider.ionos",
        "ui.window.demoTitle",
        "ui.window.title");
    put(
        reasons,
        TECHNICAL,
        "bulk.kind.ttl",
        "changes.detail.ttl",
        "changes.soa.ttl",
        "cli.column.id",
        "cli.column.pointer",
        "cli.column.priority",
        "cli.column.token",
        "cli.column.ttl",
        "cli.column.url",
        "reverse.live.answered",
        "settings.proxy.host",
        "settings.proxy.port",
        "settings.proxy.title",
        "ui.records.priority",
        "ui.records.ttl",
        "ui.soa.ttl");
    put(
        reasons,
        WORD,
        "accounts.name",
        "accounts.token",
        "accounts.trial.details",
        "changes.step.details",
        "cli.column.name",
        "cli.column.zone",
        "field.flags",
        "field.minimum",
        "field.port",
        "field.tag",
        "field.text",
        "history.filter.zone",
        "reverse.bulk.column.mark",
        "reverse.column.name",
        "reverse.column.status",
        "reverse.export",
        "ui.demo.label",
        "ui.dialog.details",
        "ui.dialog.ok",
        "ui.records.export",
        "ui.records.import",
        "ui.records.name",
        "ui.records.status",
        "ui.status.offline",
        "ui.status.online",
        "welcome.demo.title");
    put(
        reasons,
        FORM,
        "changes.arrow",
        "changes.guardrail.reason",
        "changes.summary.why",
        "cli.plan.step",
        "cli.quota.pending",
        "cli.quota.trend",
        "cli.result",
        "cli.unfinished.step",
        "conflicts.choice.name",
        "conflicts.place",
        "error.unreadable.detail",
        "error.where",
        "error.where.object",
        "diagnostics.saved.text",
        "history.meta",
        "history.when",
        "quota.chart.point",
        "quota.crossing.line",
        "quota.number",
        "quota.row.words",
        "quota.shares.part",
        "reverse.chip",
        "reverse.detail",
        "reverse.networks.number",
        "reverse.offer.zoneOf",
        "reverse.picture.cell",
        "ui.menu.textPercent",
        "ui.records.account",
        "ui.zones.account");
    put(reasons, KEY, "key.alt", "key.escape", "key.tab");
    put(
        reasons,
        EXAMPLE,
        "reverse.bulk.networkExample",
        "settings.updates.address.prompt",
        "ui.zones.newContactExample");
    return Map.copyOf(reasons);
  }

  private static void put(Map<String, String> reasons, String reason, String... keys) {
    for (String key : keys) {
      reasons.put(key, reason);
    }
  }
}
