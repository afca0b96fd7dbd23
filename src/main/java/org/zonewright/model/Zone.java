package org.zonewright.model;

import java.util.List;

/**
 * A zone as its provider lists it.
 *
 * @param ref account and name
 * @param providerId the provider's id of it
 * @param description the provider's free text; empty where there is none
 * @param enabled whether the provider publishes it; true where a provider has no such switch
 * @param state provisioning state
 * @param nameServers the provider's name servers for it; empty where the provider does not tell
 */
public record Zone(
    ZoneRef ref,
    String providerId,
    String description,
    boolean enabled,
    ProvisioningState state,
    List<DnsName> nameServers) {

  /** Copies the list. */
  public Zone {
    nameServers = List.copyOf(nameServers);
  }

  /** The zone's name. */
  public DnsName name() {
    return ref.name();
  }
}
