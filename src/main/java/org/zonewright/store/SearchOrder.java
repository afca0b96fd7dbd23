package org.zonewright.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * The best hits first: what is called so or has that address, what begins so, the rest; among
 * equals what is drafted, then by zone and name or by address.
 */
final class SearchOrder {

  private final String text;
  private final Optional<DnsName> name;
  private final Optional<IpAddress> address;

  SearchOrder(List<SearchTerm> terms) {
    text =
        terms.stream()
            .flatMap(
                term ->
                    switch (term) {
                      case SearchTerm.Text(String found) -> Optional.of(found).stream();
                      case SearchTerm.Exact(String found) -> Optional.of(found).stream();
                      default -> Optional.<String>empty().stream();
                    })
            .findFirst()
            .orElse("");
    name = new SearchText(text).name();
    address = IpAddress.parse(text);
  }

  /** The hits in order; one that comes twice only once. */
  List<SearchHit> sorted(List<SearchHit> hits) {
    return hits.stream()
        .distinct()
        .map(this::placed)
        .sorted(Placed.ORDER)
        .map(Placed::hit)
        .toList();
  }

  /** A hit with what it is sorted by. */
  private record Placed(SearchHit hit, int rank, String key) {

    static final Comparator<Placed> ORDER =
        Comparator.comparingInt(Placed::rank)
            .thenComparing(placed -> placed.hit().drafted().isEmpty())
            .thenComparing(Placed::key);
  }

  private Placed placed(SearchHit hit) {
    return switch (hit) {
      case SearchHit.OfZone zone ->
          new Placed(hit, rank(zone.zone().name()), zone.zone().name().sortKey());
      case SearchHit.OfRecord record ->
          new Placed(
              hit,
              isAt(record.record().content()) ? 0 : rank(record.record().name()),
              record.zone().name().sortKey()
                  + '\0'
                  + record.record().name().sortKey()
                  + '\0'
                  + record.record().type()
                  + '\0'
                  + record.record().content());
      case SearchHit.OfReverse reverse ->
          new Placed(
              hit,
              address.filter(reverse.data().ip()::equals).isPresent() ? 0 : 1,
              reverse.data().ip().sortKey());
    };
  }

  private boolean isAt(String content) {
    return address.isPresent() && IpAddress.parse(content).equals(address);
  }

  private int rank(DnsName found) {
    if (name.filter(found::equals).isPresent()) {
      return 0;
    }
    return !text.isEmpty() && found.text().startsWith(text) ? 1 : 2;
  }
}
