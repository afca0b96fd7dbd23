package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * Looks the addresses of names up as a name server would: the name itself, a CNAME at it, a
 * wildcard above it.
 */
public final class AddressLookup {

  private static final int LONGEST_CHAIN = 8;

  /**
   * The addresses of a name.
   *
   * @param addresses in numeric order, none twice
   * @param leftTheZones whether an alias leads to a name in no known zone
   */
  public record Answer(List<IpAddress> addresses, boolean leftTheZones) {

    /** Copies the list. */
    public Answer {
      addresses = List.copyOf(addresses);
    }
  }

  private final Function<DnsName, List<IpAddress>> direct;
  private final Function<DnsName, List<ZoneIndex>> holding;

  /**
   * A lookup.
   *
   * @param direct the addresses that are known of exactly that name without looking into its zone;
   *     none if they are not known beforehand
   * @param holding the zones that a query for a name is answered from; none if none is known
   */
  public AddressLookup(
      Function<DnsName, List<IpAddress>> direct, Function<DnsName, List<ZoneIndex>> holding) {
    this.direct = direct;
    this.holding = holding;
  }

  /** The addresses of {@code name}. */
  public Answer addresses(DnsName name) {
    DnsName at = name;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      List<IpAddress> known = direct.apply(at);
      if (!known.isEmpty()) {
        return answer(known);
      }
      List<ZoneIndex> in = holding.apply(at);
      if (in.isEmpty()) {
        return new Answer(List.of(), true);
      }
      Optional<DnsName> target = Optional.empty();
      List<IpAddress> found = new ArrayList<>();
      for (ZoneIndex zone : in) {
        found.addAll(zone.addresses(at));
        target = target.isPresent() ? target : zone.alias(at);
      }
      if (!found.isEmpty() || target.isEmpty()) {
        return answer(found);
      }
      at = target.get();
    }
    return answer(List.of());
  }

  private static Answer answer(List<IpAddress> addresses) {
    return new Answer(addresses.stream().distinct().sorted().toList(), false);
  }
}
