package org.zonewright.store;

import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;

/** One thing found by a search over the cache. */
public sealed interface SearchHit {

  /** A zone by its name. */
  record OfZone(ZoneRef zone) implements SearchHit {}

  /** A record by its name or content. */
  record OfRecord(ZoneRef zone, ResourceRecord record) implements SearchHit {}

  /** A reverse record by its address, name or description. */
  record OfReverse(ReverseRecord record) implements SearchHit {}

  /** The account it is in. */
  default AccountId account() {
    return switch (this) {
      case OfZone hit -> hit.zone().account();
      case OfRecord hit -> hit.zone().account();
      case OfReverse hit -> hit.record().account();
    };
  }

  /** The zone to open, if it is in one. */
  default Optional<ZoneRef> zoneRef() {
    return switch (this) {
      case OfZone hit -> Optional.of(hit.zone());
      case OfRecord hit -> Optional.of(hit.zone());
      case OfReverse _ -> Optional.empty();
    };
  }
}
