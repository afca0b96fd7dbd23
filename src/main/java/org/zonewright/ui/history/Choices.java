package org.zonewright.ui.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zonewright.change.HistoryEntry;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/**
 * What the history can be narrowed to.
 *
 * @param accounts the accounts that occur in it, with the names they had
 * @param zones the zones that occur in it, in DNS order
 */
public record Choices(Map<AccountId, String> accounts, List<DnsName> zones) {

  static final Choices NONE = new Choices(Map.of(), List.of());

  /** Copies. */
  public Choices {
    accounts = Map.copyOf(accounts);
    zones = List.copyOf(zones);
  }

  /** These and others. */
  Choices and(Choices others) {
    Map<AccountId, String> both = new TreeMap<>((a, b) -> a.text().compareTo(b.text()));
    both.putAll(others.accounts());
    both.putAll(accounts);
    TreeSet<DnsName> either = new TreeSet<>(zones);
    either.addAll(others.zones());
    return new Choices(both, List.copyOf(either));
  }

  /** The choices that these entries offer; newer names of an account come first. */
  static Choices of(List<HistoryEntry> entries) {
    Map<AccountId, String> accounts = new TreeMap<>((a, b) -> a.text().compareTo(b.text()));
    TreeSet<DnsName> zones = new TreeSet<>();
    for (HistoryEntry entry : entries) {
      for (int i = 0; i < entry.accounts().size(); i++) {
        accounts.putIfAbsent(entry.accounts().get(i), entry.accountNames().get(i));
      }
      switch (entry) {
        case HistoryEntry.Elsewhere elsewhere -> zones.add(elsewhere.zone().name());
        case HistoryEntry.ZonesElsewhere elsewhere -> {
          zones.addAll(elsewhere.appeared());
          zones.addAll(elsewhere.vanished());
        }
        case HistoryEntry.Applied applied ->
            applied.steps().stream()
                .flatMap(step -> step.changes().stream())
                .flatMap(change -> change.zoneRef().stream())
                .forEach(zone -> zones.add(zone.name()));
      }
    }
    return new Choices(accounts, List.copyOf(zones));
  }
}
