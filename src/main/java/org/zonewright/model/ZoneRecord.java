package org.zonewright.model;

/**
 * A resource record as a provider holds it.
 *
 * @param id the provider's id of it, which BDOM may change at every update
 * @param data the record itself
 * @param state provisioning state
 */
public record ZoneRecord(String id, ResourceRecord data, ProvisioningState state) {

  /** A record that is there. */
  public static ZoneRecord available(String id, ResourceRecord data) {
    return new ZoneRecord(id, data, ProvisioningState.AVAILABLE);
  }

  /** Whether it has been deleted and is only still being taken out of the nameservers. */
  public boolean isLeaving() {
    return state == ProvisioningState.DESTROYING;
  }
}
