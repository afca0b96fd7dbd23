package org.zonewright.dns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** The host names that records point to. */
public final class RecordTargets {

  /** Which part of the content is the target, by type. */
  private static final Map<RecordType, Integer> PLACES =
      Map.of(
          RecordType.ALIAS, 0,
          RecordType.CNAME, 0,
          RecordType.MX, 0,
          RecordType.NS, 0,
          RecordType.PTR, 0,
          RecordType.SRV, 2,
          RecordType.HTTPS, 1,
          RecordType.SVCB, 1);

  private RecordTargets() {}

  /**
   * The name that a record in normal form points to; empty for types that point to none, for the
   * root (which says that there is no such service) and for content that is not understood.
   */
  public static Optional<DnsName> of(ResourceRecord record) {
    Integer place = PLACES.get(record.type());
    if (place == null) {
      return Optional.empty();
    }
    List<String> words = List.of(record.content().split("\\s+", -1));
    return place < words.size() ? name(words.get(place)) : Optional.empty();
  }

  private static Optional<DnsName> name(String text) {
    try {
      return Optional.of(DnsName.of(text)).filter(name -> !name.isRoot());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
