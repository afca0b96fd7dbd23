package org.zonewright.provider.ionos;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.Sleeper;

/** Lists, creates and deletes primary zones. */
final class IonosZones {

  /** How often a new zone is looked at until it is there, a second apart. */
  private static final int LOOKS = 30;

  private final IonosClient client;
  private final Paging paging;
  private final FromWire fromWire;
  private final IonosRecords records;
  private final Sleeper sleeper;

  IonosZones(
      IonosClient client, Paging paging, FromWire fromWire, IonosRecords records, Sleeper sleeper) {
    this.client = client;
    this.paging = paging;
    this.fromWire = fromWire;
    this.records = records;
    this.sleeper = sleeper;
  }

  List<Zone> list() {
    return paging.all(Endpoints.zones("zones.list", ""), ItemReader.zones(), fromWire::zone);
  }

  /** The API's filter finds all names that contain the one asked for: compared exactly here. */
  Optional<Zone> find(DnsName name) {
    IonosRequest request =
        Endpoints.zones("zones.find", name.text()).with("filter.zoneName", name.text());
    return paging.all(request, ItemReader.zones(), fromWire::zone).stream()
        .filter(zone -> zone.name().equals(name))
        .findFirst();
  }

  /**
   * Creates the zone by a PUT with an id of our own, waits until it is there, then creates the
   * records.
   */
  Zone create(ZoneRef ref, String chosenId, List<ResourceRecord> wanted) {
    Zone announced = new Zone(ref, chosenId, "", true, ProvisioningState.PROVISIONING, List.of());
    wanted.forEach(record -> records.refuseOutside(announced, record));
    IonosRequest request = request("zones.create", announced);
    Zone answered =
        client
            .put(request, ToWire.zone(ref.name()), ZoneItem.class)
            .map(item -> client.understood(request, item, fromWire::zone))
            .orElse(announced);
    Zone zone = settled(answered);
    wanted.forEach(record -> records.put(zone, records.newRecordId(), record));
    return wanted.isEmpty() ? zone : read(zone).orElse(zone);
  }

  private Zone settled(Zone created) {
    for (int look = 1; ; look++) {
      Optional<Zone> zone = read(created);
      ProvisioningState state = zone.map(Zone::state).orElse(ProvisioningState.PROVISIONING);
      if (state == ProvisioningState.FAILED) {
        throw new Rejected(failure(created, "the provider reports that creating it failed"));
      }
      if (zone.isPresent() && state != ProvisioningState.PROVISIONING) {
        return zone.get();
      }
      if (look == LOOKS) {
        return zone.orElseThrow(
            () ->
                new Unavailable(
                    failure(created, "accepted but still not there"), Unavailable.Cause.SERVER));
      }
      sleeper.pause(Duration.ofSeconds(1));
    }
  }

  private Failure failure(Zone zone, String detail) {
    return client.failure("zones.create", zone.name().text(), detail);
  }

  private Optional<Zone> read(Zone zone) {
    IonosRequest request = request("zones.read", zone);
    return client
        .find(request, ZoneItem.class)
        .map(item -> client.understood(request, item, fromWire::zone));
  }

  void delete(Zone zone) {
    client.delete(request("zones.delete", zone));
  }

  private static IonosRequest request(String operation, Zone zone) {
    return Endpoints.zone(operation, zone.providerId(), zone.name().text());
  }
}
