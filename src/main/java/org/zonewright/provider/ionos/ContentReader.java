package org.zonewright.provider.ionos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.Unavailable;

/** Reads the records of zones from the one list of records that can be paged. */
final class ContentReader {

  private static final int UNKNOWN = -1;

  private final IonosClient client;
  private final Paging paging;
  private final FromWire fromWire;

  ContentReader(IonosClient client, Paging paging, FromWire fromWire) {
    this.client = client;
    this.paging = paging;
    this.fromWire = fromWire;
  }

  /**
   * A record of a zone.
   *
   * @param zoneId whose it is
   * @param record the record; absent if it cannot be understood
   * @param problem what cannot be understood
   */
  private record Placed(String zoneId, Optional<ZoneRecord> record, String problem) {}

  /** Reads many zones in one pass over the records of all zones. */
  void readAll(List<Zone> zones, ContentSink sink) {
    if (zones.isEmpty()) {
      return;
    }
    IonosRequest request = Endpoints.records("records.list", "");
    Map<String, Zone> wanted = new LinkedHashMap<>();
    zones.forEach(zone -> wanted.put(zone.providerId(), zone));
    List<Placed> records;
    try {
      records =
          paging.all(
              request,
              ItemReader.records(),
              item -> place(item, wanted),
              pages -> sink.progress(pages, UNKNOWN));
    } catch (ProviderException problem) {
      // no zone is whole before the last page was read
      zones.forEach(zone -> sink.failed(zone, problem));
      if (endsEverything(problem)) {
        throw problem;
      }
      return;
    }
    Map<String, List<Placed>> byZone = new HashMap<>();
    records.forEach(r -> byZone.computeIfAbsent(r.zoneId(), _ -> new ArrayList<>()).add(r));
    zones.forEach(zone -> handOver(zone, byZone.getOrDefault(zone.providerId(), List.of()), sink));
  }

  private static boolean endsEverything(ProviderException problem) {
    return problem instanceof BadCredentials
        || problem instanceof NotAllowed
        || problem instanceof Unavailable;
  }

  private void handOver(Zone zone, List<Placed> records, ContentSink sink) {
    try {
      sink.read(content(zone, records));
    } catch (ProviderException problem) {
      sink.failed(zone, problem);
    }
  }

  /** Reads one zone, live. */
  ZoneContent readOne(Zone zone) {
    String name = zone.name().text();
    IonosRequest ofZone = Endpoints.zone("zones.read", zone.providerId(), name);
    Zone live = client.understood(ofZone, client.get(ofZone, ZoneItem.class), fromWire::zone);
    IonosRequest ofRecords =
        Endpoints.records("records.list", name).with("filter.zoneId", zone.providerId());
    List<Placed> records =
        paging.all(
            ofRecords,
            ItemReader.records(),
            item -> place(item, Map.of(zone.providerId(), live)),
            _ -> {});
    return content(live, records);
  }

  /**
   * Reads one record set of a zone. The API's filter of names finds all that contain the one asked
   * for and has none for the apex, so that it only makes the list shorter: compared exactly here.
   */
  List<ZoneRecord> readSet(Zone zone, RecordSetKey set) {
    IonosRequest ofType =
        Endpoints.records("records.list", set.name() + " " + set.type())
            .with("filter.zoneId", zone.providerId())
            .with("filter.type", set.type().mnemonic());
    IonosRequest request =
        set.name().equals(zone.name())
            ? ofType
            : ofType.with("filter.name", set.name().relativeTo(zone.name()));
    List<Placed> records =
        paging.all(
            request,
            ItemReader.records(),
            item -> place(item, Map.of(zone.providerId(), zone)),
            _ -> {});
    return content(zone, records).staying().records().stream()
        .filter(record -> record.data().recordSet().equals(set))
        .toList();
  }

  private Optional<Placed> place(RecordItem item, Map<String, Zone> wanted) {
    RecordItem.Metadata metadata = item.metadata();
    String zoneId = Item.required(metadata == null ? null : metadata.zoneId(), "zoneId");
    return Optional.ofNullable(wanted.get(zoneId)).map(zone -> place(item, zoneId, zone));
  }

  private Placed place(RecordItem item, String zoneId, Zone zone) {
    try {
      return new Placed(zoneId, Optional.of(fromWire.record(item, zone.name())), "");
    } catch (IllegalArgumentException e) {
      return new Placed(zoneId, Optional.empty(), "record " + item.id() + ": " + e.getMessage());
    }
  }

  private ZoneContent content(Zone zone, List<Placed> records) {
    List<ZoneRecord> understood = new ArrayList<>();
    for (Placed placed : records) {
      understood.add(
          placed
              .record()
              .orElseThrow(
                  () ->
                      client.unreadable(
                          Endpoints.records("records.list", zone.name().text()),
                          placed.problem())));
    }
    return new ZoneContent(zone, Optional.empty(), understood);
  }
}
