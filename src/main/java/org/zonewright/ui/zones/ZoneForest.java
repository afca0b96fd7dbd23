package org.zonewright.ui.zones;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneSummary;

/**
 * Lays zones out as lines: accounts, under them their zones, each under its closest parent zone.
 * Takes one pass, because in DNS order a zone is followed by everything below it.
 */
final class ZoneForest {

  private record Ancestor(DnsName name, boolean hidesWhatIsBelow) {}

  private final String filter;
  private final Optional<Set<ZoneRef>> only;
  private final Set<TreeKey> collapsed;
  private final List<TreeRow> rows = new ArrayList<>();

  /**
   * A layout.
   *
   * @param filter only zones whose ASCII or Unicode name contains this are shown, and all of them
   * @param only if given, no other zones are shown, and all of these
   * @param collapsed lines under which nothing is shown while there is no filter
   */
  ZoneForest(String filter, Optional<Set<ZoneRef>> only, Set<TreeKey> collapsed) {
    this.filter = filter.strip().toLowerCase(Locale.ROOT);
    this.only = only;
    this.collapsed = collapsed;
  }

  /** The lines. */
  List<TreeRow> rows(ZoneList list) {
    Map<AccountId, List<ZoneSummary>> byAccount = new LinkedHashMap<>();
    for (ZoneSummary zone : list.zones()) {
      if (matches(zone.zone().ref(), zone.unicodeName())) {
        byAccount.computeIfAbsent(zone.zone().ref().account(), _ -> new ArrayList<>()).add(zone);
      }
    }
    Set<ZoneRef> known = new HashSet<>();
    list.zones().forEach(zone -> known.add(zone.zone().ref()));
    Set<ZoneRef> deletions = deletions(list.drafts());
    for (Account account : list.accounts()) {
      List<TreeRow.Planned> planned = planned(list.drafts(), account, known);
      List<ZoneSummary> zones = byAccount.getOrDefault(account.id(), List.of());
      account(account, zones, planned, deletions);
    }
    return List.copyOf(rows);
  }

  private void account(
      Account account,
      List<ZoneSummary> zones,
      List<TreeRow.Planned> planned,
      Set<ZoneRef> deletions) {
    int count = zones.size() + planned.size();
    if (count == 0 && narrowed()) {
      return;
    }
    boolean expanded = isExpanded(new TreeKey.OfAccount(account.id()));
    rows.add(new TreeRow.OfAccount(account, count, expanded));
    if (expanded) {
      rows.addAll(planned);
      zones(zones, deletions);
    }
  }

  private void zones(List<ZoneSummary> zones, Set<ZoneRef> deletions) {
    Deque<Ancestor> ancestors = new ArrayDeque<>();
    for (int i = 0; i < zones.size(); i++) {
      ZoneSummary zone = zones.get(i);
      DnsName name = zone.zone().name();
      while (!ancestors.isEmpty() && !name.isAtOrBelow(ancestors.peek().name())) {
        ancestors.pop();
      }
      boolean hidden = !ancestors.isEmpty() && ancestors.peek().hidesWhatIsBelow();
      boolean parent = i + 1 < zones.size() && zones.get(i + 1).zone().name().isAtOrBelow(name);
      boolean expanded = isExpanded(new TreeKey.OfZone(zone.zone().ref()));
      if (!hidden) {
        rows.add(
            new TreeRow.OfZone(
                zone,
                ancestors.size() + 1,
                parent,
                expanded,
                deletions.contains(zone.zone().ref())));
      }
      if (parent) {
        ancestors.push(new Ancestor(name, hidden || !expanded));
      }
    }
  }

  private boolean isExpanded(TreeKey key) {
    return narrowed() || !collapsed.contains(key);
  }

  private boolean narrowed() {
    return !filter.isEmpty() || only.isPresent();
  }

  private boolean matches(ZoneRef zone, String unicodeName) {
    return (only.isEmpty() || only.get().contains(zone))
        && (filter.isEmpty()
            || zone.name().text().contains(filter)
            || unicodeName.toLowerCase(Locale.ROOT).contains(filter));
  }

  private List<TreeRow.Planned> planned(
      List<DraftEntry> drafts, Account account, Set<ZoneRef> known) {
    List<TreeRow.Planned> planned = new ArrayList<>();
    for (DraftEntry draft : drafts) {
      if (draft.change() instanceof Change.ZoneCreation(ZoneRef zone, var _, var _)
          && zone.account().equals(account.id())
          && !known.contains(zone)) {
        String unicode = Idn.toUnicode(zone.name());
        if (matches(zone, unicode)) {
          planned.add(new TreeRow.Planned(zone, unicode, draft.id()));
        }
      }
    }
    return planned;
  }

  private static Set<ZoneRef> deletions(List<DraftEntry> drafts) {
    Set<ZoneRef> zones = new HashSet<>();
    for (DraftEntry draft : drafts) {
      if (draft.change() instanceof Change.ZoneDeletion(var zone, var _)) {
        zones.add(zone.ref());
      }
    }
    return zones;
  }
}
