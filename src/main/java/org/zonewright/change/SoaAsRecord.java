package org.zonewright.change;

import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/** A start of authority as a record, to be shown among records in conflicts and differences. */
final class SoaAsRecord {

  private SoaAsRecord() {}

  static ResourceRecord of(DnsName zone, Soa soa) {
    return soa.asRecord(zone);
  }
}
