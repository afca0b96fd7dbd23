package org.zonewright.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the records of a zone: what every zone has, something rare, then hosts. */
final class ZoneContents {
  private static final List<String> HOSTS =
      List.of(
          "app", "backup", "build", "cache", "camera", "db", "desk", "edge", "gate", "kasse",
          "lager", "mon", "node", "print", "proxy", "relay", "sensor", "store", "vpn", "worker");
  private static final int DISABLED_EVERY = 13;

  private final AddressPlan addresses;

  ZoneContents(AddressPlan addresses) {
    this.addresses = addresses;
  }

  /**
   * Records for a zone, none twice, none beside a CNAME of its name.
   *
   * @param place the zone's place in the order of all zones
   * @param rank the zone's place among those of its provider; the first gets every rare record
   * @param rare records of types that few zones have
   */
  List<Draft> records(String zone, int place, int rank, int count, List<Draft> rare) {
    List<Draft> drafts = new ArrayList<>(count);
    addUpTo(drafts, count, UsualRecords.of(zone, place));
    addUpTo(drafts, count, rank == 0 ? rare : some(rare, rank));
    for (int number = 0; drafts.size() < count; number++) {
      addHost(drafts, count, place, number);
    }
    return drafts;
  }

  private static void addUpTo(List<Draft> drafts, int count, List<Draft> more) {
    drafts.addAll(more.subList(0, Math.min(more.size(), count - drafts.size())));
  }

  private static List<Draft> some(List<Draft> rare, int rank) {
    if (rare.isEmpty()) {
      return rare;
    }
    int from = rank * 2 % rare.size();
    return rare.subList(from, Math.min(rare.size(), from + rank % 4));
  }

  private void addHost(List<Draft> drafts, int count, int place, int number) {
    String word = HOSTS.get((place + number) % HOSTS.size());
    String name = String.format(Locale.ROOT, "%s-%02d", word, number / HOSTS.size() + 1);
    int ttl = AddressPlan.ttl(number + place);
    Draft host = Draft.of(name, "A", ttl, addresses.nextHost());
    drafts.add(number % DISABLED_EVERY == DISABLED_EVERY - 1 ? host.disabled() : host);
    if (number % 4 == 1 && drafts.size() < count) {
      drafts.add(Draft.of(name, "AAAA", ttl, AddressPlan.six(place, number)));
    }
    if (number % 10 == 3 && drafts.size() < count) {
      drafts.add(
          Draft.of(name, "TXT", ttl, "rack " + (1 + number % 40) + ", owner team-" + place % 9));
    }
  }
}
