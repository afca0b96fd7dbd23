package org.zonewright.sandbox.bdom;

import java.util.List;

/**
 * A zone as it is stored.
 *
 * @param id the provider's {@code domain_id}
 * @param name in lower case without a final dot
 * @param records at least one when the API made it
 */
public record BdomZone(long id, String name, BdomSoa soa, List<BdomRecord> records) {
  public BdomZone {
    records = List.copyOf(records);
  }
}
