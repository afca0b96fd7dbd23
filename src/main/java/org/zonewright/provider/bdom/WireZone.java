package org.zonewright.provider.bdom;

import java.util.List;
import java.util.Optional;

/**
 * A whole zone in exactly the characters of the API.
 *
 * @param domainId the provider's number of it; absent for a new one
 * @param userId the number of the user it belongs to
 * @param name its name
 * @param soa its start of authority; always there in what is sent
 * @param records its records in the provider's order
 */
record WireZone(
    Optional<String> domainId,
    Optional<String> userId,
    String name,
    Optional<WireSoa> soa,
    List<WireRecord> records) {

  WireZone {
    domainId = domainId.filter(id -> !id.isBlank());
    userId = userId.filter(id -> !id.isBlank());
    records = List.copyOf(records);
  }

  /** A copy that holds other things. */
  WireZone with(WireSoa newSoa, List<WireRecord> newRecords) {
    return new WireZone(domainId, userId, name, Optional.of(newSoa), newRecords);
  }
}
