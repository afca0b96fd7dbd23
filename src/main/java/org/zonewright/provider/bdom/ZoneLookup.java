package org.zonewright.provider.bdom;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.Zone;
import org.zonewright.provider.ProviderException;

/**
 * Finds zones. The API takes a number or a name for the same thing, its manual shows either
 * failing, and a number may since belong to another zone; so both are tried.
 */
final class ZoneLookup {

  private final BdomRequests requests;

  ZoneLookup(BdomRequests requests) {
    this.requests = requests;
  }

  /**
   * The zone with its records, live.
   *
   * @throws ProviderException.NotFound if it is not there by number or by name
   */
  LiveZone read(Zone zone) {
    return read(zone.name(), zone.providerId());
  }

  /** Like {@link #read(Zone)}; the number may be empty. */
  LiveZone read(DnsName name, String id) {
    if (!BdomPaths.isId(id)) {
      return requests.statusByName(name);
    }
    try {
      return requests.statusById(id, name);
    } catch (ProviderException.NotFound _) {
      return requests.statusByName(name);
    }
  }

  /** The zone of exactly that name in the list; none too where the API finds no list. */
  Optional<Zone> find(DnsName name) {
    return list().stream().filter(zone -> zone.name().equals(name)).findFirst();
  }

  /** Whether the zone is gone. */
  boolean isGone(Zone zone) {
    try {
      read(zone);
      return false;
    } catch (ProviderException.NotFound _) {
      return true;
    }
  }

  private List<Zone> list() {
    try {
      return requests.list();
    } catch (ProviderException.NotFound _) {
      return List.of();
    }
  }
}
