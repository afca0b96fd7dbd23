package org.zonewright.provider.ionos;

import java.util.List;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Zone;

/** The addresses of the IONOS Cloud DNS API that are used here. */
final class Endpoints {

  private Endpoints() {}

  static IonosRequest zones(String operation, String object) {
    return new IonosRequest(operation, object, "/zones", List.of());
  }

  static IonosRequest zone(String operation, String id, String zoneName) {
    return new IonosRequest(operation, zoneName, "/zones/" + id(id), List.of());
  }

  /** The records of all zones: the only list of records that can be paged. */
  static IonosRequest records(String operation, String object) {
    return new IonosRequest(operation, object, "/records", List.of());
  }

  static IonosRequest record(String operation, String object, Zone zone, String id) {
    String path = "/zones/" + id(zone.providerId()) + "/records/" + id(id);
    return new IonosRequest(operation, object, path, List.of());
  }

  static IonosRequest reverseRecords(String operation) {
    return new IonosRequest(operation, "", "/reverserecords", List.of());
  }

  static IonosRequest reverseRecordsOf(String operation, IpAddress ip) {
    return new IonosRequest(operation, ip.toString(), "/reverserecords", List.of())
        .with("filter.recordIp", ip);
  }

  static IonosRequest reverseRecord(String operation, String object, String id) {
    return new IonosRequest(operation, object, "/reverserecords/" + id(id), List.of());
  }

  static IonosRequest quota(String operation) {
    return new IonosRequest(operation, "", "/quota", List.of());
  }

  private static String id(String id) {
    if (id.isBlank()) {
      // without it the request would mean the whole collection
      throw new IllegalArgumentException("no id");
    }
    return IonosRequest.encode(id);
  }
}
