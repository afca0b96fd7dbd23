package org.zonewright.provider.ionos;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.RecordWriting;

/**
 * Writes records one by one. Creating is a PUT with an id of our own (the API's documented "updates
 * or creates").
 */
final class IonosRecords implements RecordWriting.ByRecord {

  private final IonosClient client;
  private final FromWire fromWire;
  private final ContentReader contents;

  IonosRecords(IonosClient client, FromWire fromWire, ContentReader contents) {
    this.client = client;
    this.fromWire = fromWire;
    this.contents = contents;
  }

  @Override
  public String newRecordId() {
    return UUID.randomUUID().toString();
  }

  @Override
  public Optional<ZoneRecord> read(Zone zone, String recordId) {
    IonosRequest request = Endpoints.record("records.read", zone.name().text(), zone, recordId);
    return client
        .find(request, RecordItem.class)
        .map(item -> client.understood(request, item, i -> fromWire.record(i, zone.name())));
  }

  @Override
  public List<ZoneRecord> readSet(Zone zone, RecordSetKey set) {
    return contents.readSet(zone, set);
  }

  @Override
  public ZoneRecord put(Zone zone, String recordId, ResourceRecord record) {
    refuseOutside(zone, record);
    IonosRequest request = Endpoints.record("records.put", describe(record), zone, recordId);
    return client
        .put(request, ToWire.record(record, zone.name()), RecordItem.class)
        .map(item -> client.understood(request, item, i -> fromWire.record(i, zone.name())))
        .orElseGet(() -> new ZoneRecord(recordId, record, ProvisioningState.PROVISIONING));
  }

  @Override
  public void delete(Zone zone, String recordId) {
    client.delete(Endpoints.record("records.delete", zone.name().text(), zone, recordId));
  }

  /** A name outside the zone would be taken as one inside it. */
  void refuseOutside(Zone zone, ResourceRecord record) {
    if (!record.name().isAtOrBelow(zone.name())) {
      throw new Rejected(
          client.failure(
              "records.put", describe(record), "not sent: the name is not in zone " + zone.name()));
    }
  }

  private static String describe(ResourceRecord record) {
    return record.name() + " " + record.type();
  }
}
