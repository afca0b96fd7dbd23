package org.zonewright.reverse.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * Which of several names an address is to be called by.
 *
 * @param chosen the user's choices, which come before the rule
 * @param rule for all others
 */
public record NameChoice(Map<IpAddress, DnsName> chosen, Rule rule) {

  /** Nothing is chosen by itself. */
  public static final NameChoice ASK = new NameChoice(Map.of(), Rule.ASK);

  private static final Comparator<DnsName> SHORTEST =
      Comparator.comparingInt((DnsName name) -> name.labels().size())
          .thenComparingInt(name -> name.text().length())
          .thenComparing(Comparator.naturalOrder());

  /** How one of several names is chosen. */
  public enum Rule {
    /** None is: the user has to say. */
    ASK,
    /** The one of fewest labels, then of fewest characters, then the first in DNS order. */
    SHORTEST
  }

  /** Copies the map. */
  public NameChoice {
    chosen = Map.copyOf(chosen);
  }

  /** The name for an address; empty if the user has to say. */
  Optional<DnsName> of(IpAddress ip, List<DnsName> names) {
    Optional<DnsName> own = Optional.ofNullable(chosen.get(ip)).filter(names::contains);
    if (own.isPresent() || names.size() == 1) {
      return own.or(() -> Optional.of(names.getFirst()));
    }
    return rule == Rule.SHORTEST ? names.stream().min(SHORTEST) : Optional.empty();
  }
}
