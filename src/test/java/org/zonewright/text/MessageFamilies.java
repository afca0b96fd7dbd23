package org.zonewright.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.account.CredentialPlace;
import org.zonewright.change.ConflictChoice;
import org.zonewright.change.StepTruth;
import org.zonewright.dns.ContentField;
import org.zonewright.dns.ContentFields;
import org.zonewright.dns.ImportProblem;
import org.zonewright.dns.NameProblem;
import org.zonewright.dns.RuleCode;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.quota.CountDifference;
import org.zonewright.quota.UsageKind;
import org.zonewright.quota.UsageLevel;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ForwardState;
import org.zonewright.reverse.bulk.PatternProblem;
import org.zonewright.reverse.bulk.SkipReason;
import org.zonewright.reverse.live.LiveState;
import org.zonewright.ui.accounts.TokenState;
import org.zonewright.ui.bulk.BulkKind;
import org.zonewright.ui.changes.StepState;
import org.zonewright.ui.diff.DiffKind;
import org.zonewright.ui.history.HistoryItem;
import org.zonewright.ui.quota.ChartRange;
import org.zonewright.ui.reverse.BulkScope;
import org.zonewright.ui.reverse.MatrixColumn;
import org.zonewright.ui.reverse.ReverseBulkKind;

/** The keys that the code does not spell out but makes from a prefix and the values of a type. */
final class MessageFamilies {

  private MessageFamilies() {}

  /** All keys of all families. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(RuleCode.values()).map(RuleCode::messageKey).forEach(keys::add);
    Arrays.stream(NameProblem.values()).map(NameProblem::messageKey).forEach(keys::add);
    Arrays.stream(ImportProblem.Code.values())
        .map(ImportProblem.Code::messageKey)
        .forEach(keys::add);
    Stream.concat(RecordType.KNOWN.stream(), Stream.of(RecordType.of("TYPE65400")))
        .flatMap(type -> ContentFields.of(type).stream())
        .map(ContentField::labelKey)
        .forEach(keys::add);
    families().forEach((prefix, values) -> values.forEach(value -> keys.add(prefix + value)));
    return keys;
  }

  /** The prefixes that code puts before a value. */
  static Set<String> prefixes() {
    return families().keySet();
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new TreeMap<>();
    families.put(
        "error.operation.",
        Set.of(
            "access.verify",
            "quota.read",
            "records.delete",
            "records.list",
            "records.put",
            "records.read",
            "reverse.delete",
            "reverse.find",
            "reverse.list",
            "reverse.put",
            "reverse.read",
            "zone.create",
            "zone.delete",
            "zone.read",
            "zone.update",
            "zones.create",
            "zones.delete",
            "zones.find",
            "zones.list",
            "zones.read"));
    families.put(
        "cli.help.",
        Set.of(
            "zonewright",
            "zonewright.accounts",
            "zonewright.accounts.add",
            "zonewright.accounts.add.bdom",
            "zonewright.accounts.add.ionos",
            "zonewright.accounts.list",
            "zonewright.accounts.remove",
            "zonewright.apply",
            "zonewright.diagnostics",
            "zonewright.history",
            "zonewright.plan",
            "zonewright.quota",
            "zonewright.record",
            "zonewright.record.add",
            "zonewright.record.delete",
            "zonewright.record.set",
            "zonewright.records",
            "zonewright.replace",
            "zonewright.reverse",
            "zonewright.reverse.check",
            "zonewright.reverse.delete",
            "zonewright.reverse.delete-orphans",
            "zonewright.reverse.export",
            "zonewright.reverse.fill",
            "zonewright.reverse.import",
            "zonewright.reverse.pattern",
            "zonewright.reverse.rename",
            "zonewright.reverse.set",
            "zonewright.sandbox",
            "zonewright.search",
            "zonewright.sync",
            "zonewright.undo",
            "zonewright.zone",
            "zonewright.zone.create",
            "zonewright.zone.delete",
            "zonewright.zones"));
    screens(families);
    return families;
  }

  private static void screens(Map<String, Set<String>> families) {
    families.put(
        "accounts.address.",
        Set.of("clear-text", "clear-text-token", "credentials-inside", "empty", "malformed"));
    families.put("accounts.kind.", kinds());
    families.put("accounts.saved.", words(CredentialPlace.values()));
    families.put("accounts.token.", words(TokenState.values()));
    families.put("bulk.find.", words(BulkKind.values()));
    families.put("bulk.kind.", words(BulkKind.values()));
    families.put("bulk.with.", words(BulkKind.values()));
    families.put("changes.kind.", words(DiffKind.values()));
    families.put("changes.note.", Set.of("error", "warning"));
    families.put("changes.place.", Set.of("account-gone", "zone-gone"));
    families.put("changes.state.", words(StepState.values()));
    families.put("changes.step.", words(ChangeAction.values()));
    families.put("cli.address.", words(AddressState.values()));
    families.put("cli.live.", words(LiveState.values()));
    families.put("cli.reverse.skip.", words(SkipReason.values()));
    families.put("cli.usage.pattern.", words(PatternProblem.values()));
    families.put("conflicts.all.", Set.of("both", "mine", "theirs"));
    families.put("conflicts.choice.", words(ConflictChoice.values()));
    families.put("conflicts.means.", words(ConflictChoice.values()));
    families.put("history.kind.", words(HistoryItem.Kind.values()));
    families.put("history.title.", words(ChangeAction.values()));
    families.put("recovery.truth.", words(StepTruth.Truth.values()));
    families.put("quota.cause.", words(CountDifference.Cause.values()));
    families.put("quota.difference.", words(UsageKind.values()));
    families.put("quota.kind.", words(UsageKind.values()));
    families.put("quota.level.", words(UsageLevel.values()));
    families.put("quota.provider.", kinds());
    families.put("quota.range.", words(ChartRange.values()));
    families.put(
        "reverse.bulk.column.", Set.of("address", "after", "before", "mark", "note", "taken"));
    families.put("reverse.bulk.scope.", words(BulkScope.values()));
    families.put("reverse.bulk.text.", words(ReverseBulkKind.values()));
    families.put("reverse.bulk.title.", words(ReverseBulkKind.values()));
    families.put("reverse.column.", words(MatrixColumn.values()));
    families.put("reverse.forward.", words(ForwardState.values()));
    families.put("reverse.live.", words(LiveState.values()));
    families.put("reverse.meaning.", words(AddressState.values()));
    families.put("reverse.skip.", words(SkipReason.values()));
    families.put("reverse.state.", words(AddressState.values()));
    families.put("reverse.status.", Set.of("added", "changed", "removed"));
    families.put(
        "welcome.",
        Set.of(
            "account.action",
            "account.text",
            "account.title",
            "demo.action",
            "demo.text",
            "demo.title"));
  }

  private static Set<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> kinds() {
    return Arrays.stream(ProviderKind.values())
        .map(ProviderKind::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
