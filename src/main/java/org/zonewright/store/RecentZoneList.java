package org.zonewright.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** How the settings keep the zones that were open lately, the latest first. */
public final class RecentZoneList {

  /** The name of the setting. */
  public static final String SETTING = "ui.zones.recent";

  private RecentZoneList() {}

  /** The text of the setting: a zone on each line. */
  public static String text(List<ZoneRef> zones) {
    return zones.stream().map(RecentZoneList::line).collect(Collectors.joining("\n"));
  }

  /** How one zone is written into the settings. */
  public static String line(ZoneRef zone) {
    return zone.account() + " " + zone.name();
  }

  /** The zones of such a text; what is none is left out. */
  public static List<ZoneRef> parse(String text) {
    return text.lines().flatMap(line -> zone(line).stream()).toList();
  }

  private static Optional<ZoneRef> zone(String line) {
    String[] parts = line.split(" ", -1);
    try {
      return parts.length == 2
          ? Optional.of(new ZoneRef(new AccountId(parts[0]), DnsName.of(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
