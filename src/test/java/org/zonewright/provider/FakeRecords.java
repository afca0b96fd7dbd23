package org.zonewright.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/** Record by record writing of a {@link FakeProvider}. */
final class FakeRecords implements RecordWriting.ByRecord {

  private final FakeProvider provider;

  FakeRecords(FakeProvider provider) {
    this.provider = provider;
  }

  @Override
  public String newRecordId() {
    return provider.newId();
  }

  @Override
  public Optional<ZoneRecord> read(Zone zone, String recordId) {
    provider.script().called("record.read", object(zone, recordId));
    return find(zone, recordId, "record.read");
  }

  @Override
  public List<ZoneRecord> readSet(Zone zone, RecordSetKey set) {
    provider.script().called("record.readSet", object(zone, set.name() + " " + set.type()));
    return provider.existing(zone, "record.readSet").staying().records().stream()
        .filter(record -> record.data().recordSet().equals(set))
        .toList();
  }

  @Override
  public ZoneRecord put(Zone zone, String recordId, ResourceRecord record) {
    provider.script().called("record.put", object(zone, recordId));
    ZoneContent content = provider.existing(zone, "record.put");
    ZoneRecord stored = ZoneRecord.available(recordId, record);
    List<ZoneRecord> records = new ArrayList<>(content.records());
    int at = records.stream().map(ZoneRecord::id).toList().indexOf(recordId);
    if (at < 0) {
      records.add(stored);
    } else {
      records.set(at, stored);
    }
    provider.putContent(new ZoneContent(content.zone(), content.soa(), records));
    provider.script().answered("record.put", object(zone, recordId));
    return stored;
  }

  @Override
  public void delete(Zone zone, String recordId) {
    provider.script().called("record.delete", object(zone, recordId));
    ZoneRecord gone =
        find(zone, recordId, "record.delete")
            .orElseThrow(() -> provider.notFound("record.delete", object(zone, recordId)));
    ZoneContent content = provider.existing(zone, "record.delete");
    List<ZoneRecord> records = new ArrayList<>(content.records());
    records.remove(gone);
    provider.putContent(new ZoneContent(content.zone(), content.soa(), records));
    provider.script().answered("record.delete", object(zone, recordId));
  }

  private Optional<ZoneRecord> find(Zone zone, String recordId, String operation) {
    return provider.existing(zone, operation).records().stream()
        .filter(record -> record.id().equals(recordId))
        .findFirst();
  }

  private static String object(Zone zone, String recordId) {
    return zone.name().text() + "/" + recordId;
  }
}
