package org.zonewright.ui.zones;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.ZoneShortcut;

/** The zones at hand: those open lately and the favourites, as far as they are there. */
public final class ZoneShortcuts {

  private final ZonesViewModel zones;
  private final RecentZones recent;

  ZoneShortcuts(ZonesViewModel zones, RecentZones recent) {
    this.zones = zones;
    this.recent = recent;
  }

  /** The zones open lately, the latest first. */
  public ObservableValue<List<ZoneShortcut>> recent() {
    return Bindings.createObjectBinding(
        () -> found(recent.zones().get()).toList(), recent.zones(), zones.list());
  }

  /** The zones open lately except the one that is. */
  public List<ZoneShortcut> before() {
    Optional<ZoneRef> open = zones.selectedSummary().map(zone -> zone.zone().ref());
    return found(recent.zones().get())
        .filter(zone -> !open.equals(Optional.of(zone.zone())))
        .toList();
  }

  /** The favourites in DNS order. */
  public List<ZoneShortcut> favourites() {
    return found(zones.remarks().favourites())
        .sorted(Comparator.comparing(zone -> zone.zone().name()))
        .toList();
  }

  private Stream<ZoneShortcut> found(Collection<ZoneRef> wanted) {
    Set<ZoneRef> set = new HashSet<>(wanted);
    Map<ZoneRef, ZoneSummary> there = new HashMap<>();
    if (!set.isEmpty()) {
      for (ZoneSummary zone : zones.list().get().zones()) {
        if (set.contains(zone.zone().ref())) {
          there.put(zone.zone().ref(), zone);
        }
      }
    }
    return wanted.stream()
        .flatMap(zone -> Optional.ofNullable(there.get(zone)).stream())
        .map(this::shortcut);
  }

  private ZoneShortcut shortcut(ZoneSummary zone) {
    ZoneRef ref = zone.zone().ref();
    return new ZoneShortcut(ref, zone.unicodeName(), name(ref.account()));
  }

  private String name(AccountId id) {
    return zones.accounts().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .map(Account::name)
        .orElse(id.text());
  }
}
